package io.zhike.account.credentials;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mainland mobile numbers, in the one form that is stored: 11 digits. */
final class MobileNumber {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    /** The library would also read letters as digits (1-800-FLOWERS); a person who types letters made a mistake. */
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ()-]{11,24}");

    private MobileNumber() {}

    /** Accepts +86 or 0086, spaces, hyphens, brackets and full-width digits. */
    static Optional<String> parse(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (!WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            var number = PHONES.parse(plain, "CN");
            var mobile = PHONES.isValidNumberForRegion(number, "CN")
                    && PHONES.getNumberType(number) == PhoneNumberType.MOBILE;
            return mobile ? Optional.of(PHONES.getNationalSignificantNumber(number)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
