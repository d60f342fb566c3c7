package io.zhike.storage;

import io.zhike.shared.problem.ProblemException;
import io.zhike.shared.problem.Problems;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What the container does not even take in is refused in the same words as what is a little too large. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {

    private final Problems problems;
    private final StorageProperties properties;

    UploadAdvice(MessageSource messages, StorageProperties properties) {
        this.problems = new Problems(messages);
        this.properties = properties;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MaxUploadSizeExceededException e, Locale locale) {
        var problem = tooLarge(properties);
        return ResponseEntity.status(problem.status()).body(problems.describe(problem, locale));
    }

    static ProblemException tooLarge(StorageProperties properties) {
        return new ProblemException(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                properties.maxFileSize().toMegabytes());
    }
}
