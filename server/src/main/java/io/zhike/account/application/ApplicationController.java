package io.zhike.account.application;

import io.zhike.account.ApplicationKind;
import io.zhike.account.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own applications; there is no way to anybody else's. */
@RestController
@RequestMapping("/api/account/applications")
class ApplicationController {

    private final Applying applying;

    ApplicationController(Applying applying) {
        this.applying = applying;
    }

    /** Newest first. */
    @GetMapping
    List<OwnApplication> own(@AuthenticationPrincipal SignedIn me) {
        return applying.of(me.id()).stream().map(OwnApplication::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody ApplicationRequest body) {
        applying.apply(me.id(), body.kind(), body.reason(), body.unitName());
    }

    record ApplicationRequest(
            @NotNull ApplicationKind kind,
            @Nullable String reason,
            @Nullable String unitName) {}

    /** @param decisionReason why it was refused */
    record OwnApplication(
            long id,
            ApplicationKind kind,
            String reason,
            @Nullable String unitName,
            ApplicationStatus status,
            Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {

        static OwnApplication of(Application application) {
            return new OwnApplication(
                    application.id(),
                    application.kind(),
                    application.reason(),
                    application.unitName(),
                    application.status(),
                    application.submittedAt(),
                    application.decidedAt(),
                    application.decisionReason());
        }
    }
}
