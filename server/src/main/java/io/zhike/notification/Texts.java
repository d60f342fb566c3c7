package io.zhike.notification;

import io.zhike.shared.BrandProperties;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The wording of what goes out without anybody asking for it, and so without a language of theirs: Chinese. */
@Component
class Texts {

    private final MessageSource messages;
    private final BrandProperties brand;

    Texts(MessageSource messages, BrandProperties brand) {
        this.messages = messages;
        this.brand = brand;
    }

    /** @param key after {@code message.} */
    String of(String key, Map<String, String> gaps) {
        return Gaps.fill(brand.fill(messages.getMessage("message." + key, null, Locale.SIMPLIFIED_CHINESE)), gaps);
    }

    /** In one line, as text messages and subjects are. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** @param most characters, the ellipsis not counted */
    static String start(String text, int most) {
        var line = line(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
