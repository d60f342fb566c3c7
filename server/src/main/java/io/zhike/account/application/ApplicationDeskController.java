package io.zhike.account.application;

import io.zhike.account.SignedIn;
import io.zhike.account.application.ApplicationDesk.ApplicationRow;
import io.zhike.shared.Page;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's desk of applications. */
@RestController
@RequestMapping("/api/console/applications")
@PreAuthorize("hasRole('OPERATOR')")
class ApplicationDeskController {

    private final ApplicationDesk desk;
    private final Deciding deciding;

    ApplicationDeskController(ApplicationDesk desk, Deciding deciding) {
        this.desk = desk;
        this.deciding = deciding;
    }

    @GetMapping
    Page<ApplicationRow> list(
            @RequestParam(defaultValue = "PENDING") ApplicationStatus status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.page(status, Page.number(page), Page.size(size));
    }

    @PostMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody Approval body) {
        deciding.approve(me.id(), id, body.unitName(), body.createUnit());
    }

    @PostMapping("/{id}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @Valid @RequestBody ApplicationRejection body) {
        deciding.reject(me.id(), id, body.reason());
    }

    /**
     * @param unitName the full name of the unit, where the applicant wrote it otherwise; only for UNIT_ADMIN
     * @param createUnit whether a unit of that name is made if there is none
     */
    record Approval(@Nullable String unitName, boolean createUnit) {}

    record ApplicationRejection(@Nullable String reason) {}
}
