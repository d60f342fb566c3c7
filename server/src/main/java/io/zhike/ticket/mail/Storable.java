package io.zhike.ticket.mail;

import java.util.regex.Pattern;

/** Text that PostgreSQL takes: neither control characters nor half a character. */
final class Storable {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private Storable() {}

    static String text(String text) {
        return UNSTORABLE.matcher(text.replaceAll("\\r\\n?", "\n")).replaceAll("");
    }
}
