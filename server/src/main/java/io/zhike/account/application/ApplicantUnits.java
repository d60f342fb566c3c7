package io.zhike.account.application;

import io.zhike.account.Accounts;
import io.zhike.account.credentials.Fields;
import io.zhike.organisation.NewUnit;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.Unit;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.shared.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds out which unit an applicant belongs to; only the operator's approval makes somebody a member. */
@Component
class ApplicantUnits {

    private final Accounts accounts;
    private final Units units;

    ApplicantUnits(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /** The unit that the applicant belongs to, else the one that is called as they wrote. */
    Optional<Unit> of(Application application) {
        return accounts.unitOf(application.account())
                .flatMap(id -> units.find(new UnitId(id)))
                .or(() -> Optional.ofNullable(application.unitName()).flatMap(units::named));
    }

    /**
     * Makes the applicant a member. Somebody who is one of another unit stays there: that is not what was applied for.
     *
     * @throws ProblemException {@code unit-unknown} when there is no unit of that name and none is to be made
     */
    UnitId join(Application application, @Nullable String corrected, boolean create) {
        var linked = accounts.unitOf(application.account());
        if (linked.isPresent()) {
            return new UnitId(linked.get());
        }
        var fields = new Fields();
        var name = fields.text("unitName", corrected == null ? application.unitName() : corrected, 100);
        fields.refuseIfWrong();
        var unit = units.named(name).map(Unit::id).orElseGet(() -> made(name, create));
        accounts.linkUnit(application.account(), unit);
        return unit;
    }

    private UnitId made(String name, boolean create) {
        if (!create) {
            throw new ProblemException(HttpStatus.CONFLICT, "unit-unknown", name);
        }
        try {
            return units.add(new NewUnit(name, null, ServiceLevel.NONE, null, null));
        } catch (DuplicateKeyException e) {
            throw new ProblemException(HttpStatus.CONFLICT, "unit-just-made");
        }
    }
}
