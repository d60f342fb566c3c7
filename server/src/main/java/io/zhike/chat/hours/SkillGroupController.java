package io.zhike.chat.hours;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.audit.AuditLog;
import io.zhike.chat.hours.OpeningHours.Span;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator sets who is in which group and when it is open. */
@RestController
@RequestMapping("/api/console/skill-groups")
@PreAuthorize("hasRole('OPERATOR')")
class SkillGroupController {

    record Member(long agentId, String name) {}

    /**
     * @param day ISO day of the week, Monday is 1
     */
    record Hours(
            @Min(1) @Max(7) int day,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {}

    record SkillGroupView(
            long id,
            @NotBlank @Size(max = 40) String name,
            @Nullable @Size(max = 200) String description,
            boolean alwaysOpen,
            @Size(max = 40) List<@Valid Hours> hours,
            @Size(max = 500) List<Member> members) {}

    private final SkillGroups groups;
    private final Accounts accounts;
    private final AuditLog audit;

    SkillGroupController(SkillGroups groups, Accounts accounts, AuditLog audit) {
        this.groups = groups;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping
    List<SkillGroupView> skillGroups() {
        return groups.all().stream().map(this::view).toList();
    }

    /** Everyone who can be a member. */
    @GetMapping("/candidates")
    List<Member> skillGroupCandidates() {
        return accounts.withAnyRole(Set.of(Role.AGENT, Role.SUPERVISOR)).stream()
                .map(profile -> new Member(profile.id().value(), profile.displayName()))
                .toList();
    }

    @PutMapping("/{id}")
    SkillGroupView changeSkillGroup(
            @AuthenticationPrincipal SignedIn user, @PathVariable long id, @Valid @RequestBody SkillGroupView body) {
        var spans = body.hours().stream().map(SkillGroupController::span).toList();
        var members = body.members().stream().map(Member::agentId).collect(Collectors.toSet());
        requireStaff(members);
        groups.save(new SkillGroup(
                id, body.name(), body.description(), new OpeningHours(body.alwaysOpen(), spans), members));
        audit.record(user.accountId(), "chat.skill-group-changed", "skill-group:" + id, Map.of("name", body.name()));
        return view(groups.get(id));
    }

    private static Span span(Hours hours) {
        if (!hours.from().isBefore(hours.to())) {
            throw ProblemException.invalid("hours", "from-before-to");
        }
        return new Span(DayOfWeek.of(hours.day()), hours.from(), hours.to());
    }

    private void requireStaff(Set<Long> members) {
        var staff = accounts.profiles(members.stream().map(AccountId::new).toList()).values().stream()
                .filter(profile ->
                        profile.roles().contains(Role.AGENT) || profile.roles().contains(Role.SUPERVISOR))
                .count();
        if (staff != members.size()) {
            throw ProblemException.invalid("members", "not-staff");
        }
    }

    private SkillGroupView view(SkillGroup group) {
        var profiles =
                accounts.profiles(group.members().stream().map(AccountId::new).toList());
        return new SkillGroupView(
                group.id(),
                group.name(),
                group.description(),
                group.hours().always(),
                group.hours().spans().stream()
                        .map(span -> new Hours(span.day().getValue(), span.from(), span.to()))
                        .toList(),
                profiles.values().stream()
                        .map(profile -> new Member(profile.id().value(), profile.displayName()))
                        .toList());
    }
}
