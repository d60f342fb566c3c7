package io.zhike.appointment.slot;

import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who of the staff serves which product line. */
@Component
public class Groups {

    private final Plans plans;

    Groups(Plans plans) {
        this.plans = plans;
    }

    /** Members serve their product lines, every agent those that name nobody, supervisors all. */
    public List<String> productsOf(SignedIn staff) {
        return plans.all().stream()
                .filter(plan -> staff.has(Role.SUPERVISOR)
                        || plan.members().isEmpty()
                        || plan.members().contains(staff.accountId()))
                .map(Plan::product)
                .toList();
    }
}
