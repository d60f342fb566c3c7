package io.zhike.chat.talk;

import io.zhike.shared.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who calls a customer's endpoint: the account that is signed in, else the guest of the cookie. */
@Component
public class Callers {

    private final Guests guests;

    Callers(Guests guests) {
        this.guests = guests;
    }

    /** @throws ProblemException 404 for strangers: no talk can be theirs */
    public Party of(@Nullable Principal principal, HttpServletRequest request) {
        var member = Party.of(principal);
        if (member != null) {
            return member;
        }
        return guests.find(request).<Party>map(Party.Guest::new).orElseThrow(ProblemException::notFound);
    }
}
