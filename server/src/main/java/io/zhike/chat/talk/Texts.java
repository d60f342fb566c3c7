package io.zhike.chat.talk;

import io.zhike.chat.ChatProperties;
import io.zhike.shared.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What may stand in a message. Texts are kept as they are; clients show them as text, never as markup. */
@Component
public class Texts {

    /**
     * Control characters other than tab and line ends, and halves of characters: PostgreSQL cannot store NUL, no socket
     * can carry a half, and nobody can read the others.
     */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\t\\n\\r]]");

    private final ChatProperties properties;

    Texts(ChatProperties properties) {
        this.properties = properties;
    }

    /**
     * @return the text without control characters and outer blanks
     * @throws ProblemException 422 {@code empty-message}, 413 {@code message-too-long}
     */
    public String check(@Nullable String text) {
        if (text != null && text.length() > properties.maxTextLength()) {
            throw new ProblemException(
                            HttpStatus.CONTENT_TOO_LARGE, "message-too-long", properties.maxTextLength(), text.length())
                    .with("maxLength", properties.maxTextLength());
        }
        var clean = text == null ? "" : CONTROL.matcher(text).replaceAll("").strip();
        if (clean.isEmpty()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "empty-message");
        }
        return clean;
    }

    /** The same for what may be left out: null if nothing is left of it. Its length is checked elsewhere. */
    @Nullable
    String tidy(@Nullable String text) {
        var clean = text == null ? "" : CONTROL.matcher(text).replaceAll("").strip();
        return clean.isEmpty() ? null : clean;
    }
}
