package io.zhike.appointment.slot;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.shared.PrivilegedAct;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator sets what each product line offers. What is booked already stays booked. */
@RestController
@RequestMapping("/api/console/appointment-plans")
@PreAuthorize("hasRole('OPERATOR')")
class PlanController {

    record PlanMember(long id, String name, @Nullable String staffNumber) {

        static PlanMember of(Profile profile) {
            return new PlanMember(profile.id().value(), profile.displayName(), profile.staffNumber());
        }
    }

    record PlanView(
            String product,
            int daysAhead,
            int noticeMinutes,
            List<PlanMember> members,
            List<WeeklySlot> week,
            int version) {}

    /** @param version of the plan as it was read */
    record PlanRequest(
            @Min(1) @Max(90) int daysAhead,
            @Min(0) @Max(10_080) int noticeMinutes,
            @NotNull @Size(max = 200) List<@NotNull Long> members,
            @NotNull @Size(max = 200) List<@Valid @NotNull WeeklySlot> week,
            int version) {}

    private final Plans plans;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    PlanController(Plans plans, Accounts accounts, ApplicationEventPublisher events) {
        this.plans = plans;
        this.accounts = accounts;
        this.events = events;
    }

    @GetMapping
    List<PlanView> plans() {
        return plans.all().stream().map(this::view).toList();
    }

    /** Everyone who can be a member. */
    @GetMapping("/candidates")
    List<PlanMember> planCandidates() {
        return accounts.withAnyRole(Set.of(Role.AGENT)).stream()
                .map(PlanMember::of)
                .toList();
    }

    @PutMapping("/{product}")
    @Transactional
    public PlanView changePlan(
            @AuthenticationPrincipal SignedIn me, @PathVariable String product, @Valid @RequestBody PlanRequest body) {
        plans.find(product).orElseThrow(ProblemException::notFound);
        requireApart(body.week());
        requireAgents(body.members());
        plans.save(new Plan(
                product,
                body.daysAhead(),
                body.noticeMinutes(),
                body.members().stream().distinct().toList(),
                body.week(),
                body.version()));
        var details = Map.<String, Object>of("slots", body.week().size(), "daysAhead", body.daysAhead());
        events.publishEvent(
                new PrivilegedAct(me.accountId(), "appointment-plan-changed", "appointment-plan:" + product, details));
        return view(plans.find(product).orElseThrow());
    }

    private static void requireApart(List<WeeklySlot> week) {
        if (week.stream().anyMatch(slot -> !slot.starts().isBefore(slot.ends()))) {
            throw ProblemException.invalid("week", "from-before-to");
        }
        for (var slot : week) {
            if (week.stream().filter(slot::overlaps).count() > 1) {
                throw ProblemException.invalid("week", "overlapping");
            }
        }
    }

    private void requireAgents(List<Long> members) {
        var agents = planCandidates().stream().map(PlanMember::id).toList();
        if (!agents.containsAll(members)) {
            throw ProblemException.invalid("members", "not-staff");
        }
    }

    private PlanView view(Plan plan) {
        var ids = plan.members().stream().map(AccountId::new).toList();
        var members = accounts.profiles(ids).values().stream()
                .map(PlanMember::of)
                .sorted(java.util.Comparator.comparingLong(PlanMember::id))
                .toList();
        return new PlanView(
                plan.product(), plan.daysAhead(), plan.noticeMinutes(), members, plan.week(), plan.version());
    }
}
