package io.zhike.account.credentials;

import io.zhike.account.Accounts;
import io.zhike.account.Channel;
import io.zhike.account.SignedIn;
import io.zhike.account.credentials.VerificationCodes.CodeSent;
import io.zhike.shared.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks for a verification code. */
@RestController
class CodeController {

    private final VerificationCodes codes;
    private final AccountStore store;
    private final Accounts accounts;

    CodeController(VerificationCodes codes, AccountStore store, Accounts accounts) {
        this.codes = codes;
        this.store = store;
        this.accounts = accounts;
    }

    @PostMapping("/api/verification-codes")
    CodeSent send(
            @Valid @RequestBody CodeRequest body,
            @AuthenticationPrincipal @Nullable SignedIn person,
            HttpServletRequest request) {
        var to = body.purpose() == Purpose.CHANGE_PASSWORD
                ? ownContact(body.channel(), person)
                : contact(body.channel(), body.to());
        var known = store.findByContact(body.channel(), to).isPresent();
        refuseIfTaken(body, person, known);
        // to recover an account that does not exist looks the same from outside, but nothing is sent
        var deliver = body.purpose() != Purpose.RECOVER || known;
        var target = new CodeTarget(body.purpose(), body.channel(), to);
        return codes.send(target, ClientAddress.of(request), deliver);
    }

    /** To change a contact one must be somebody; a number that has an account cannot be had twice. */
    private static void refuseIfTaken(CodeRequest body, @Nullable SignedIn person, boolean known) {
        if (body.purpose() == Purpose.CHANGE_CONTACT && person == null) {
            throw new ProblemException(HttpStatus.UNAUTHORIZED, "sign-in-required");
        }
        var fresh = body.purpose() == Purpose.REGISTER || body.purpose() == Purpose.CHANGE_CONTACT;
        if (fresh && known) {
            throw Taken.contact(body.channel());
        }
    }

    static String contact(Channel channel, @Nullable String written) {
        var fields = new Fields();
        var to = channel == Channel.SMS ? fields.phone("to", written) : fields.email("to", written);
        fields.refuseIfWrong();
        return to;
    }

    private String ownContact(Channel channel, @Nullable SignedIn person) {
        if (person == null) {
            throw new ProblemException(HttpStatus.UNAUTHORIZED, "sign-in-required");
        }
        var profile = accounts.profile(person.id());
        var own = channel == Channel.SMS ? profile.phone() : profile.email();
        if (own == null) {
            throw ProblemException.invalid("channel", channel == Channel.SMS ? "no-phone" : "no-email");
        }
        return own;
    }

    record CodeRequest(
            @NotNull Purpose purpose,
            @NotNull Channel channel,
            @Nullable String to) {}
}
