package io.zhike.account.application;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.ApplicationKind;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Profile;
import io.zhike.organisation.Unit;
import io.zhike.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications as the operator reads them. */
@Component
class ApplicationDesk {

    private final Applications applications;
    private final Accounts accounts;
    private final ApplicantUnits units;

    ApplicationDesk(Applications applications, Accounts accounts, ApplicantUnits units) {
        this.applications = applications;
        this.accounts = accounts;
        this.units = units;
    }

    /** @param unitName as the person wrote it in the profile; it proves nothing */
    record Applicant(
            AccountId id,
            String userName,
            @Nullable String realName,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String unitName,
            CustomerLevel level) {

        static Applicant of(Profile profile) {
            return new Applicant(
                    profile.id(),
                    profile.userName(),
                    profile.realName(),
                    profile.phone(),
                    profile.email(),
                    profile.unitName(),
                    profile.level());
        }
    }

    /**
     * @param unitName of an application for UNIT_ADMIN: the unit as it was applied for
     * @param knownUnit the name of the unit that an approval is about, if there is one already
     * @param decidedBy name of the operator
     */
    record ApplicationRow(
            long id,
            ApplicationKind kind,
            Applicant applicant,
            String reason,
            @Nullable String unitName,
            @Nullable String knownUnit,
            ApplicationStatus status,
            Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String decisionReason) {}

    Page<ApplicationRow> page(ApplicationStatus status, int page, int size) {
        var found = applications.page(status, page, size);
        var people = accounts.profiles(people(found.items()));
        var rows = found.items().stream()
                .map(application -> row(application, people))
                .toList();
        return new Page<>(rows, found.total());
    }

    private static List<AccountId> people(List<Application> applications) {
        return applications.stream()
                .flatMap(application -> Stream.of(application.account(), application.decidedBy()))
                .filter(Objects::nonNull)
                .toList();
    }

    private ApplicationRow row(Application application, Map<AccountId, Profile> people) {
        var operator = application.decidedBy() == null ? null : people.get(application.decidedBy());
        return new ApplicationRow(
                application.id(),
                application.kind(),
                Applicant.of(Objects.requireNonNull(people.get(application.account()))),
                application.reason(),
                application.unitName(),
                application.kind() == ApplicationKind.UNIT_ADMIN
                        ? units.of(application).map(Unit::name).orElse(null)
                        : null,
                application.status(),
                application.submittedAt(),
                application.decidedAt(),
                operator == null ? null : operator.displayName(),
                application.decisionReason());
    }
}
