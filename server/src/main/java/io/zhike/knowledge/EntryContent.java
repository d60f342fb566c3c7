package io.zhike.knowledge;

import io.zhike.shared.text.Markdown;
import io.zhike.shared.text.SearchTokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param phrasings other ways to ask the question, without the question itself
 * @param answer Markdown
 * @param product product line it is limited to, null for all
 * @param module functional area
 * @param versions product versions it is limited to, empty for all
 * @param keywords short terms that name the subject
 * @param related codes of entries worth reading too
 * @param updated when its content was last looked over
 */
public record EntryContent(
        String question,
        List<String> phrasings,
        String answer,
        @Nullable String product,
        @Nullable String module,
        List<String> versions,
        List<String> keywords,
        List<String> related,
        LocalDate updated) {

    /** The same, looked over on another day. */
    EntryContent dated(LocalDate day) {
        return new EntryContent(question, phrasings, answer, product, module, versions, keywords, related, day);
    }

    String[] tokens() {
        var text = String.join(" ", question, String.join(" ", phrasings), String.join(" ", keywords));
        return SearchTokens.ofText(text + " " + Markdown.toText(answer)).toArray(String[]::new);
    }
}
