package io.zhike.bot.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked for.
 *
 * @param phrasings the title first, then other ways to ask the same; never empty
 * @param keywords short terms that name the subject
 * @param body the answer as plain text: customers ask with words of a cause or a menu that stand only there; may be empty
 * @param product product line it is limited to, null if it holds for all
 * @param module functional area, null if none
 */
public record Item(
        long id,
        List<String> phrasings,
        List<String> keywords,
        String body,
        @Nullable String product,
        @Nullable String module) {

    public Item {
        phrasings = List.copyOf(phrasings);
        keywords = List.copyOf(keywords);
    }

    /** The same content under another number: with the same one, items that say the same are equal. */
    public Item numbered(long number) {
        return new Item(number, phrasings, keywords, body, product, module);
    }

    /** An item without context, as in benchmark data. */
    public static Item plain(long id, List<String> phrasings) {
        return new Item(id, phrasings, List.of(), "", null, null);
    }
}
