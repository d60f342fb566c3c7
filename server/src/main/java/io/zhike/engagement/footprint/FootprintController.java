package io.zhike.engagement.footprint;

import io.zhike.account.SignedIn;
import io.zhike.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own footprints; there is no way to anybody else's. */
@RestController
class FootprintController {

    private final Footprints footprints;

    FootprintController(Footprints footprints) {
        this.footprints = footprints;
    }

    @GetMapping("/api/me/footprints")
    Page<Footprint> own(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable FootprintKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return footprints.of(me, kind, Page.number(page), Page.size(size));
    }
}
