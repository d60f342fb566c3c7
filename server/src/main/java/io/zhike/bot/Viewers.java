package io.zhike.bot;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.bot.source.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who asks: what they may see, and which product they use. */
@Component
class Viewers {

    private static final Set<Role> STAFF =
            Set.of(Role.INTERNAL, Role.AGENT, Role.SUPERVISOR, Role.EDITOR, Role.OPERATOR);

    private final Accounts accounts;

    Viewers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param product the only product they use, null if there are several or none */
    record Asker(Viewer viewer, @Nullable String product) {}

    /** @param account null for guests */
    Asker of(@Nullable AccountId account) {
        return account == null
                ? new Asker(Viewer.ANYBODY, null)
                : profile(account).map(this::asker).orElseGet(() -> new Asker(Viewer.ANYBODY, null));
    }

    private Asker asker(Profile profile) {
        var unit = accounts.unitOf(profile.id()).orElse(null);
        var staff = profile.roles().stream().anyMatch(STAFF::contains);
        // Whoever uses one product only is taken to ask about it.
        var product = profile.products().size() == 1 ? profile.products().getFirst() : null;
        return new Asker(new Viewer(unit, staff), product);
    }

    private Optional<Profile> profile(AccountId account) {
        return Optional.ofNullable(accounts.profiles(List.of(account)).get(account));
    }
}
