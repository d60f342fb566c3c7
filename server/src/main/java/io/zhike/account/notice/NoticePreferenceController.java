package io.zhike.account.notice;

import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.SignedIn;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one wants to be told of oneself; there is no way to anybody else's. */
@RestController
@RequestMapping("/api/me/notice-preferences")
class NoticePreferenceController {

    private final NoticePreferences preferences;
    private final Accounts accounts;

    NoticePreferenceController(NoticePreferences preferences, Accounts accounts) {
        this.preferences = preferences;
        this.accounts = accounts;
    }

    /** All kinds that concern the person, with all ways. */
    @GetMapping
    List<NoticeRow> preferences(@AuthenticationPrincipal SignedIn me) {
        var profile = accounts.profile(me.id());
        var deviations = preferences.deviations(me.id());
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.concerns(me.roles()))
                .map(kind -> row(kind, profile, deviations))
                .toList();
    }

    /**
     * Changes the given ones, all or none; the others stay.
     *
     * @return as GET, afterwards
     */
    @PutMapping
    List<NoticeRow> choose(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody NoticeChoices body) {
        for (var choice : body.choices()) {
            if (!choice.kind().concerns(me.roles())) {
                throw ProblemException.invalid("kind", "not-concerned");
            }
        }
        preferences.choose(me.id(), body.choices());
        return preferences(me);
    }

    private static NoticeRow row(NoticeKind kind, Profile profile, Map<NoticePreferences.Way, Boolean> deviations) {
        var ways = Arrays.stream(NoticeChannel.values())
                .map(channel -> new NoticeWay(
                        channel,
                        deviations.getOrDefault(
                                new NoticePreferences.Way(kind, channel), kind.isWantedByDefault(channel)),
                        obstacle(kind, channel, profile)))
                .toList();
        return new NoticeRow(kind, ways);
    }

    private static @Nullable NoticeObstacle obstacle(NoticeKind kind, NoticeChannel channel, Profile profile) {
        if (channel == NoticeChannel.EMAIL && profile.email() == null) {
            return NoticeObstacle.NO_EMAIL;
        }
        if (channel == NoticeChannel.SMS && profile.phone() == null && !kind.goesToContact()) {
            return NoticeObstacle.NO_PHONE;
        }
        return null;
    }

    record NoticeChoices(@NotNull @Size(max = 50) List<@Valid @NotNull NoticeChoice> choices) {}

    record NoticeRow(NoticeKind kind, List<NoticeWay> ways) {}

    /** @param obstacle why nothing can come by this way now; null when something can */
    record NoticeWay(
            NoticeChannel channel, boolean wanted, @Nullable NoticeObstacle obstacle) {}

    /** What the person has not left with us. */
    enum NoticeObstacle {
        NO_EMAIL,
        NO_PHONE
    }
}
