package io.zhike.account.application;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.ApplicationKind;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.account.credentials.Fields;
import io.zhike.organisation.Unit;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Asking for a role. It gives nothing by itself. */
@Service
class Applying {

    private static final int LONGEST_REASON = 500;

    private final Applications applications;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    Applying(Applications applications, Accounts accounts, Units units, Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    List<Application> of(AccountId account) {
        return applications.of(account);
    }

    /**
     * @param unitName only for UNIT_ADMIN, and only of somebody who belongs to no unit yet
     * @throws ProblemException {@code application-pending}, {@code role-held}, {@code only-for-customers},
     *     {@code invalid-input}
     */
    void apply(AccountId account, ApplicationKind kind, @Nullable String reason, @Nullable String unitName) {
        var profile = accounts.profile(account);
        refuseIfSenseless(profile, kind);
        var fields = new Fields();
        var why = fields.paragraph("reason", reason, LONGEST_REASON);
        var unit = kind == ApplicationKind.UNIT_ADMIN ? unitName(fields, profile, unitName) : null;
        fields.refuseIfWrong();
        applications
                .add(account, kind, why, unit, clock.instant())
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "application-pending"));
    }

    private static void refuseIfSenseless(Profile profile, ApplicationKind kind) {
        if (profile.roles().contains(kind.role())) {
            throw new ProblemException(HttpStatus.CONFLICT, "role-held");
        }
        if (kind != ApplicationKind.INTERNAL && !profile.roles().contains(Role.CUSTOMER)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "only-for-customers");
        }
    }

    /** Whoever belongs to a unit can only administer that one. */
    private String unitName(Fields fields, Profile profile, @Nullable String written) {
        return accounts.unitOf(profile.id())
                .flatMap(id -> units.find(new UnitId(id)))
                .map(Unit::name)
                .orElseGet(() -> fields.text("unitName", written, 100));
    }
}
