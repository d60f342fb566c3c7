package io.zhike.account.credentials;

import java.util.Locale;

/** What a verification code is good for; a code for one purpose is worthless for another. */
enum Purpose {
    REGISTER,
    RECOVER,
    CHANGE_PASSWORD,
    /** Goes to the new number or address, and proves that it is the person's. */
    CHANGE_CONTACT;

    /** The name of its text, such as {@code code-change-password}. */
    String template() {
        return "code-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
