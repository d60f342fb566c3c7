package io.zhike.shared.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can act on. Its {@link #slug} is stable and becomes the problem's type
 * ({@code urn:zhike:problem:<slug>}); title and detail are looked up in the caller's language under
 * {@code problem.<slug>.title} and {@code problem.<slug>.detail} in {@code messages*.properties}.
 */
public class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final transient Object[] arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    public ProblemException(HttpStatus status, String slug, Object... arguments) {
        super(slug);
        this.status = status;
        this.slug = slug;
        this.arguments = arguments;
    }

    /** Adds an extension member of the problem, such as {@code retryAfterSeconds}. */
    public ProblemException with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** The same answer for what does not exist and for what the caller may not know of. */
    public static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, "not-found");
    }

    /** A single field is wrong; {@code code} is looked up under {@code field.<code>}. */
    public static ProblemException invalid(String field, String code) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-input")
                .with("errors", java.util.List.of(new FieldProblem(field, code)));
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public Map<String, Object> properties() {
        return properties;
    }

    /** One wrong field: its name in the request and a stable code of what is wrong with it. */
    public record FieldProblem(String field, String code) {}
}
