package io.zhike.account.credentials;

import io.zhike.shared.problem.ProblemException;
import io.zhike.shared.problem.ProblemException.FieldProblem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Normalises the fields of a form and gathers everything that is wrong, so that a person is told once. */
public final class Fields {

    /** Letters, digits, underscore, hyphen, Chinese; never only digits, which would look like a phone number. */
    private static final Pattern USER_NAME = Pattern.compile("(?![0-9]+$)[A-Za-z0-9_\\-\\p{IsHan}]{2,32}");
    /** Markup, control and invisible characters (which can reverse or hide text) have no place in a name. */
    private static final Pattern UNSAFE = Pattern.compile("[<>\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    /** As {@link #UNSAFE}, but a paragraph has lines and may mention signs such as {@code <}. */
    private static final Pattern UNWRITABLE = Pattern.compile("[[\\p{Cc}&&[^\n\t]]\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private final List<FieldProblem> problems = new ArrayList<>();

    public void wrong(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }

    /** @throws ProblemException {@code invalid-input} with everything that was found wrong */
    public void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-input")
                    .with("errors", List.copyOf(problems));
        }
    }

    public String userName(String field, @Nullable String written) {
        return required(
                field,
                written,
                "invalid-user-name",
                text -> Optional.of(text).filter(name -> USER_NAME.matcher(name).matches()));
    }

    String phone(String field, @Nullable String written) {
        return required(field, written, "invalid-phone", MobileNumber::parse);
    }

    String email(String field, @Nullable String written) {
        return required(field, written, "invalid-email", EmailAddress::parse);
    }

    @Nullable
    String optionalEmail(String field, @Nullable String written) {
        return written == null || written.isBlank() ? null : email(field, written);
    }

    public String text(String field, @Nullable String written, int longest) {
        var text = optionalText(field, written, longest);
        if (text == null) {
            wrong(field, "not-blank");
            return "";
        }
        return text;
    }

    public @Nullable String optionalText(String field, @Nullable String written, int longest) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        if (text.length() > longest) {
            wrong(field, "too-long");
        } else if (UNSAFE.matcher(text).find()) {
            wrong(field, "unsafe-characters");
        }
        return text;
    }

    /** Several lines in a person's own words; they are shown as text, so only what cannot be stored is refused. */
    public String paragraph(String field, @Nullable String written, int longest) {
        var text = written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFC).strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            wrong(field, "not-blank");
        } else if (text.length() > longest) {
            wrong(field, "too-long");
        } else if (UNWRITABLE.matcher(text).find()) {
            wrong(field, "unsafe-characters");
        }
        return text;
    }

    /** The value that was read; an empty text when something is wrong, which {@link #refuseIfWrong} will tell. */
    private String required(
            String field, @Nullable String written, String code, Function<String, Optional<String>> reading) {
        if (written == null || written.isBlank()) {
            wrong(field, "not-blank");
            return "";
        }
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        return reading.apply(plain).orElseGet(() -> {
            wrong(field, code);
            return "";
        });
    }
}
