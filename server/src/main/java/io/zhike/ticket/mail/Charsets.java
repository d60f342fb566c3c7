package io.zhike.ticket.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bytes of mails as text, also where the mail says the wrong charset or none. */
final class Charsets {

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** Programs say GB2312 and write characters that only its supersets have. */
    private static final Set<String> SUBSETS =
            Set.of("gb2312", "gb_2312-80", "csgb2312", "gbk", "x-gbk", "cp936", "ms936", "x-mswin-936", "gb18030");

    private Charsets() {}

    /** @param name as the mail says; null and unknown ones are guessed by the bytes */
    static String decode(byte[] bytes, @Nullable String name) {
        var charset = name == null ? null : named(name.strip().toLowerCase(Locale.ROOT));
        return charset == null ? guessed(bytes) : new String(bytes, charset);
    }

    /** What is no UTF-8 is Chinese. */
    static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, CHINESE);
        }
    }

    private static @Nullable Charset named(String name) {
        if (SUBSETS.contains(name)) {
            return CHINESE;
        }
        try {
            var charset = Charset.forName(name);
            return charset.equals(StandardCharsets.US_ASCII) ? null : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
