package io.zhike.account.application;

import io.zhike.account.AccountId;
import io.zhike.account.ApplicationDecided;
import io.zhike.account.ApplicationKind;
import io.zhike.account.credentials.Fields;
import io.zhike.audit.AuditLog;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's word on an application: once, never on one's own, and on the record. */
@Service
class Deciding {

    private static final int LONGEST_REASON = 500;

    private final Applications applications;
    private final ApplicantUnits units;
    private final RoleGrants grants;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            Applications applications,
            ApplicantUnits units,
            RoleGrants grants,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.units = units;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param unitName the full name of the applicant's unit, where it differs from what the applicant wrote
     * @param createUnit whether a unit that is not known yet is made
     * @throws ProblemException {@code not-found}, {@code application-decided}, {@code own-application},
     *     {@code unit-unknown}
     */
    @Transactional
    public void approve(AccountId operator, long id, @Nullable String unitName, boolean createUnit) {
        var application = pending(operator, id);
        var details = details(application);
        if (application.kind() == ApplicationKind.UNIT_ADMIN) {
            details.put("unit", units.join(application, unitName, createUnit).value());
        }
        applications.decide(id, ApplicationStatus.APPROVED, operator, null, clock.instant());
        grants.grant(application.account(), application.kind());
        audit.record(operator.value(), "application-approved", "application:" + id, details);
        tell(application, true, null);
    }

    /** @throws ProblemException {@code not-found}, {@code application-decided}, {@code own-application} */
    @Transactional
    public void reject(AccountId operator, long id, @Nullable String reason) {
        var fields = new Fields();
        var why = fields.paragraph("reason", reason, LONGEST_REASON);
        fields.refuseIfWrong();
        var application = pending(operator, id);
        applications.decide(id, ApplicationStatus.REJECTED, operator, why, clock.instant());
        var details = details(application);
        details.put("reason", why);
        audit.record(operator.value(), "application-rejected", "application:" + id, details);
        tell(application, false, why);
    }

    private Application pending(AccountId operator, long id) {
        var application = applications.lock(id).orElseThrow(ProblemException::notFound);
        if (application.status() != ApplicationStatus.PENDING) {
            throw new ProblemException(HttpStatus.CONFLICT, "application-decided");
        }
        if (application.account().equals(operator)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "own-application");
        }
        return application;
    }

    private static Map<String, Object> details(Application application) {
        var details = new LinkedHashMap<String, Object>();
        details.put("account", application.account().value());
        details.put("kind", application.kind());
        return details;
    }

    private void tell(Application application, boolean approved, @Nullable String reason) {
        events.publishEvent(
                new ApplicationDecided(application.id(), application.account(), application.kind(), approved, reason));
    }
}
