package io.zhike.account.credentials;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses, in the one form that is stored: lower case. */
final class EmailAddress {

    /** The pattern of the HTML standard for {@code <input type=email>}, but with a dot in the domain. */
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    private EmailAddress() {}

    static Optional<String> parse(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return plain.length() <= 254 && WRITTEN.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
