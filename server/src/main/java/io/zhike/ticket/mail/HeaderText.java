package io.zhike.ticket.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of headers: encoded words (RFC 2047), also those that cut a character in two, and raw bytes that should not be
 * there.
 */
final class HeaderText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String charset;

    private HeaderText() {}

    /** @param raw as the mail library gives it, each byte one character */
    static String decode(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var line = raw.replaceAll("\\r?\\n[ \\t]?", " ");
        return new HeaderText()
                .words(isRaw(line) ? Charsets.guessed(line.getBytes(StandardCharsets.ISO_8859_1)) : line);
    }

    private static boolean isRaw(String line) {
        return line.chars().anyMatch(c -> c >= 0x80) && line.chars().allMatch(c -> c <= 0xFF);
    }

    private String words(String line) {
        var word = WORD.matcher(line);
        var end = 0;
        while (word.find()) {
            var between = line.substring(end, word.start());
            if (!between.isBlank() || end == 0) {
                plain(between);
            }
            add(word.group(1), bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        plain(line.substring(end));
        return text.toString().strip();
    }

    private void add(String name, byte[] bytes) {
        if (!name.equalsIgnoreCase(charset)) {
            flush();
            charset = name;
        }
        pending.writeBytes(bytes);
    }

    private void plain(String between) {
        flush();
        text.append(between);
    }

    private void flush() {
        text.append(Charsets.decode(pending.toByteArray(), charset));
        pending.reset();
        charset = null;
    }

    private static byte[] bytes(String encoding, String content) {
        return encoding.equalsIgnoreCase("B") ? Base64.getMimeDecoder().decode(unpadded(content)) : quoted(content);
    }

    /** Some programs cut the last group short. */
    private static String unpadded(String content) {
        var plain = content.replaceAll("[^A-Za-z0-9+/]", "");
        return plain.length() % 4 == 1 ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static boolean isHex(String content, int at) {
        return at < content.length() && HexFormat.isHexDigit(content.charAt(at));
    }

    private static byte[] quoted(String content) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < content.length(); i++) {
            var c = content.charAt(i);
            if (c == '=' && isHex(content, i + 1) && isHex(content, i + 2)) {
                out.write(Integer.parseInt(content, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.write(c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }
}
