package io.zhike.bot.phrasing;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.zhike.shared.text.TextResource;
import java.util.List;
import java.util.regex.Pattern;

/** What the model is told. */
final class Prompt {

    private static final String RULES = String.join("\n", TextResource.lines("/bot/phrasing-rules.txt"));

    /** Phone, identity and account numbers, and addresses: the model needs none of them. */
    private static final Pattern PERSONAL = Pattern.compile("\\d{7,}[0-9Xx]?|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Prompt() {}

    static List<ChatMessage> of(String question, List<Passage> passages) {
        var text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            text.append("[").append(i + 1).append("] ").append(passage.title()).append('\n');
            text.append(passage.text().strip()).append("\n\n");
        }
        text.append("---\n").append(withoutPersonal(question));
        return List.of(SystemMessage.from(RULES), UserMessage.from(text.toString()));
    }

    static String withoutPersonal(String text) {
        return PERSONAL.matcher(text).replaceAll("***");
    }
}
