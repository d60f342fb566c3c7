package io.zhike.account.profile;

import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own profile. */
@RestController
@RequestMapping("/api/account/profile")
class ProfileController {

    private final Accounts accounts;
    private final ProfileEditing editing;

    ProfileController(Accounts accounts, ProfileEditing editing) {
        this.accounts = accounts;
        this.editing = editing;
    }

    @GetMapping
    OwnProfile own(@AuthenticationPrincipal SignedIn me) {
        return new OwnProfile(accounts.profile(me.id()), editing.memberOf(me));
    }

    @PutMapping
    OwnProfile change(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody ProfileForm form) {
        return new OwnProfile(editing.change(me, form), editing.memberOf(me));
    }

    /** @param unit the customer company that the person belongs to, as far as the service knows */
    record OwnProfile(Profile profile, @Nullable String unit) {}
}
