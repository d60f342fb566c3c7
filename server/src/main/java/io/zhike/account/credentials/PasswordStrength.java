package io.zhike.account.credentials;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * What guessers know: lists of breached passwords, words and names, and zxcvbn's patterns.
 *
 * <p>zxcvbn tries every reading of symbols as letters, which takes seconds of work for a hostile password of 72
 * characters. A whole is at least as strong as its strongest part, so parts of 16 characters are measured instead,
 * each in a fifth of a second at worst.
 */
final class PasswordStrength {

    private static final int PART = 16;

    private final Zxcvbn zxcvbn;
    private final Set<String> breached = new HashSet<>();

    PasswordStrength(int shortest) {
        try {
            var chinese = new Dictionary("chinese_passwords", lines("passwords/common-chinese.txt"));
            var dictionaries = new ArrayList<>(StandardDictionaries.loadAllDictionaries());
            dictionaries.add(chinese);
            this.zxcvbn = new ZxcvbnBuilder().dictionaries(dictionaries).build();
            dictionaries.stream()
                    .filter(words -> words == chinese || words.getName().equals(StandardDictionaries.PASSWORDS))
                    .flatMap(words -> words.getFrequencies().stream())
                    .filter(word -> word.length() >= shortest)
                    .forEach(breached::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBreached(String password) {
        return breached.contains(password.toLowerCase(Locale.ROOT));
    }

    /** @return whether some part reaches a score of zxcvbn, 0 to 4 */
    boolean reaches(int score, String password, List<String> ownWords) {
        for (var start = 0; start < password.length(); start += PART) {
            var part = password.substring(start, Math.min(start + PART, password.length()));
            if (zxcvbn.measure(part, ownWords).getScore() >= score) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
