package io.zhike.shared.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;

/** Describes a {@link ProblemException} in a language; shared by HTTP answers and WebSocket error frames. */
public final class Problems {

    private final MessageSource messages;

    public Problems(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail describe(ProblemException e, Locale locale) {
        var key = "problem." + e.slug();
        var problem = ProblemDetail.forStatus(e.status());
        problem.setType(URI.create("urn:zhike:problem:" + e.slug()));
        problem.setTitle(messages.getMessage(key + ".title", e.arguments(), e.slug(), locale));
        problem.setDetail(messages.getMessage(key + ".detail", e.arguments(), "", locale));
        e.properties().forEach(problem::setProperty);
        return problem;
    }

    /** {@code NotBlank} becomes {@code not-blank}: the stable code of a bean-validation constraint. */
    static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
