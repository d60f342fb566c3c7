package io.zhike.engagement.points;

import io.zhike.account.SignedIn;
import io.zhike.engagement.points.PointAccount.PointEntry;
import io.zhike.engagement.points.PointAccount.Standing;
import io.zhike.shared.Page;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own points; of others only a rank, a total and a masked name. */
@RestController
@RequestMapping("/api/me/points")
class PointController {

    private final PointAccount points;
    private final PointRules rules;

    PointController(PointAccount points, PointRules rules) {
        this.points = points;
        this.rules = rules;
    }

    @GetMapping
    Standing standing(@AuthenticationPrincipal SignedIn me) {
        return points.standing(me.id());
    }

    @GetMapping("/ledger")
    Page<PointEntry> ledger(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return points.ledger(me, Page.number(page), Page.size(size));
    }

    /** What earns points now. */
    @GetMapping("/rules")
    List<PointRule> rules() {
        return rules.all().stream()
                .filter(rule -> rule.enabled() && rule.points() > 0)
                .toList();
    }
}
