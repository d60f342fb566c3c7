package io.zhike.bot.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rule by which the robot learns without an editor. */
@RestController
@RequestMapping("/api/learning/settings")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class RuleController {

    private final AutoAccept rule;

    RuleController(AutoAccept rule) {
        this.rule = rule;
    }

    @GetMapping
    Settings settings() {
        return new Settings(rule.customers().orElse(null));
    }

    @PutMapping
    Settings set(@Valid @RequestBody Settings settings) {
        rule.set(settings.autoAcceptCustomers());
        return settings();
    }

    /** @param autoAcceptCustomers how many customers make a phrasing without an editor; left out: never */
    record Settings(@Nullable @Min(2) @Max(1000) Integer autoAcceptCustomers) {}
}
