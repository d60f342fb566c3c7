package io.zhike.account.credentials;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good enough: 8 to 72 characters, not known from a breach, and at least "somewhat guessable"
 * (2 of 4) by zxcvbn when the person's own words are known to the guesser.
 */
@Component
class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 72;
    private static final int LEAST_SCORE = 2;
    private static final List<String> OUR_WORDS = List.of("zhike", "inspur", "langchao");

    private final Zxcvbn strength;
    private final Set<String> breached = new HashSet<>();

    PasswordPolicy() throws IOException {
        var chinese = new Dictionary("chinese_passwords", lines("passwords/common-chinese.txt"));
        var dictionaries = new ArrayList<>(StandardDictionaries.loadAllDictionaries());
        dictionaries.add(chinese);
        this.strength = new ZxcvbnBuilder().dictionaries(dictionaries).build();
        dictionaries.stream()
                .filter(words -> words == chinese || words.getName().equals(StandardDictionaries.PASSWORDS))
                .flatMap(words -> words.getFrequencies().stream())
                .filter(word -> word.length() >= SHORTEST)
                .forEach(breached::add);
    }

    /**
     * What is wrong with a password, if anything.
     *
     * @param ownWords name, phone number and the like of the person
     */
    Optional<String> problem(String password, List<String> ownWords) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return Optional.of("too-short");
        }
        if (length > LONGEST) {
            return Optional.of("too-long");
        }
        if (breached.contains(plain.toLowerCase(Locale.ROOT))) {
            return Optional.of("breached-password");
        }
        var words = new ArrayList<>(OUR_WORDS);
        ownWords.stream().map(word -> word.toLowerCase(Locale.ROOT)).forEach(words::add);
        return strength.measure(plain, words).getScore() < LEAST_SCORE
                ? Optional.of("weak-password")
                : Optional.empty();
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
