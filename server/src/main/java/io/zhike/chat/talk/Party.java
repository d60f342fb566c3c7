package io.zhike.chat.talk;

import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.shared.problem.ProblemException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;

/** Someone who can take part in a talk. */
public sealed interface Party {

    /** A person without an account, known by a cookie. */
    record Guest(long guestId) implements Party {}

    /** A person with an account: a customer, or staff. */
    record Member(SignedIn user) implements Party {

        public long accountId() {
            return user.accountId();
        }

        public boolean isStaff() {
            return user.has(Role.AGENT) || user.has(Role.SUPERVISOR);
        }

        public boolean isSupervisor() {
            return user.has(Role.SUPERVISOR);
        }
    }

    static @Nullable Party of(@Nullable Principal principal) {
        return switch (principal) {
            case GuestPrincipal guest -> new Guest(guest.guestId());
            case Authentication authentication
            when authentication.getPrincipal() instanceof SignedIn user -> new Member(user);
            case null, default -> null;
        };
    }

    /** @throws ProblemException 401 when the principal is nobody we know */
    static Party require(@Nullable Principal principal) {
        var party = of(principal);
        if (party == null) {
            throw new ProblemException(HttpStatus.UNAUTHORIZED, "sign-in-required");
        }
        return party;
    }
}
