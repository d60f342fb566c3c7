package io.zhike.shared.problem;

import io.zhike.shared.problem.ProblemException.FieldProblem;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every error of a controller into a problem detail in the caller's language. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final URI BLANK = URI.create("about:blank");

    private final Problems problems;

    ProblemAdvice(MessageSource messages) {
        this.problems = new Problems(messages);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ProblemException e, Locale locale) {
        var response = ResponseEntity.status(e.status());
        if (e.properties().get("retryAfterSeconds") instanceof Number seconds) {
            response.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return response.body(problems.describe(e, locale));
    }

    /** @return null if the caller has gone: then nobody is left to answer, and nothing is wrong here */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> on(Exception e, Locale locale) throws Exception {
        if (e instanceof org.springframework.security.access.AccessDeniedException
                || e instanceof org.springframework.security.core.AuthenticationException) {
            throw e;
        }
        if (callerHasGone(e)) {
            log.debug("The caller has gone: {}", e.getMessage());
            return null;
        }
        if (isRefusedValue(e)) {
            log.warn("The database refused a value: {}", e.getMessage());
            var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-input");
            return ResponseEntity.unprocessableContent().body(problems.describe(problem, locale));
        }
        log.error("Unexpected error", e);
        var problem = new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        return ResponseEntity.internalServerError().body(problems.describe(problem, locale));
    }

    /** Only the server's own word for it: a broken pipe to the database is an error like any other. */
    private static boolean callerHasGone(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    /** SQL states of class 22, such as for a NUL in the words of a search: there is nothing of that kind in the database. */
    private static boolean isRefusedValue(Throwable e) {
        return e instanceof DataAccessException data
                && data.getMostSpecificCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = e.getBindingResult().getFieldErrors().stream()
                .map(field -> new FieldProblem(field.getField(), Problems.code(field.getCode())))
                .toList();
        var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-input").with("errors", errors);
        return ResponseEntity.unprocessableContent().body(problems.describe(problem, request.getLocale()));
    }

    /** An unknown address looks like a thing that is not there. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status).body(problems.describe(ProblemException.notFound(), request.getLocale()));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail && (detail.getType() == null || BLANK.equals(detail.getType()))) {
            detail.setType(URI.create("urn:zhike:problem:http-" + status.value()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
