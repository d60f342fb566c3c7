package io.zhike.account.credentials;

import io.zhike.shared.problem.ProblemException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
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
    private static final int PATIENCE_SECONDS = 3;
    private static final List<String> OUR_WORDS = List.of("zhike", "inspur", "langchao");

    /** Guests can ask for this work, so it never takes more than one core. */
    private final Semaphore turn = new Semaphore(1, true);

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
        return inTurn(plain, words(ownWords));
    }

    private Optional<String> inTurn(String password, List<String> words) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "busy").with("retryAfterSeconds", 5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
        try {
            return measured(password, words);
        } finally {
            turn.release();
        }
    }

    private static Optional<String> measured(String password, List<String> words) {
        if (Guesser.KNOWS.isBreached(password)) {
            return Optional.of("breached-password");
        }
        var rest = password;
        for (var word : words) {
            rest = without(word, rest);
        }
        return Guesser.KNOWS.reaches(LEAST_SCORE, rest, words) ? Optional.empty() : Optional.of("weak-password");
    }

    /** One's own words add nothing, however long they are; words of a letter or two may be there by chance. */
    private static String without(String word, String password) {
        return word.length() < 4
                ? password
                : Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(password)
                        .replaceAll("");
    }

    private static List<String> words(List<String> ownWords) {
        var words = new ArrayList<>(OUR_WORDS);
        for (var word : ownWords) {
            words.add(word.toLowerCase(Locale.ROOT));
            if (word.contains("@")) {
                words.add(word.substring(0, word.indexOf('@')).toLowerCase(Locale.ROOT));
            }
        }
        // the longest first, so that an e-mail address goes as a whole
        words.sort(Comparator.comparing(String::length).reversed());
        return words;
    }

    /** The lists take half a second to load, so they wait for the first password. */
    private static final class Guesser {

        private static final PasswordStrength KNOWS = new PasswordStrength(SHORTEST);
    }
}
