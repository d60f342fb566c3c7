package io.zhike.engagement.points;

import io.zhike.account.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator's page of rules. */
@RestController
@RequestMapping("/api/console/point-rules")
@PreAuthorize("hasRole('OPERATOR')")
class PointRuleController {

    private final PointRules rules;

    PointRuleController(PointRules rules) {
        this.rules = rules;
    }

    @GetMapping
    List<PointRule> rules() {
        return rules.all();
    }

    @PutMapping("/{act}")
    PointRule change(
            @AuthenticationPrincipal SignedIn me, @PathVariable PointAct act, @Valid @RequestBody PointRuleForm form) {
        return rules.change(
                me.id(),
                new PointRule(
                        act, form.points(), form.windowHours(), form.dailyMost(), form.enabled(), form.version()));
    }

    /** @param version of the rule as it was read */
    record PointRuleForm(
            @Min(0) @Max(1000) int points,
            @Min(0) @Max(8760) int windowHours,
            @Min(1) @Max(1000) int dailyMost,
            boolean enabled,
            int version) {}
}
