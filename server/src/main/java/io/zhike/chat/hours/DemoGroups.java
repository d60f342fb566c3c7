package io.zhike.chat.hours;

import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the demo staff into the skill groups, unless somebody has arranged them already. */
@Component
@ConditionalOnProperty("zhike.demo")
class DemoGroups {

    private final SkillGroups groups;
    private final Accounts accounts;

    DemoGroups(SkillGroups groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void arrange() {
        var all = groups.all();
        if (all.stream().anyMatch(group -> !group.members().isEmpty())) {
            return;
        }
        var staff = accounts.withAnyRole(Set.of(Role.AGENT, Role.SUPERVISOR));
        for (int i = 0; i < staff.size(); i++) {
            join(all, i, staff.get(i));
        }
    }

    /** Everyone serves the first group; the other groups get specialists in turn, and supervisors. */
    private void join(List<SkillGroup> all, int nth, Profile profile) {
        groups.join(all.getFirst().id(), profile.id().value());
        for (int g = 1; g < all.size(); g++) {
            if (profile.roles().contains(Role.SUPERVISOR) || nth % (all.size() - 1) == g - 1) {
                groups.join(all.get(g).id(), profile.id().value());
            }
        }
    }
}
