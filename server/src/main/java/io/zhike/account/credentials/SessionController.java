package io.zhike.account.credentials;

import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.account.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who am I, sign in, sign out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;

    SessionController(SignIn signIn, Sessions sessions, Accounts accounts) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @GetMapping
    SessionView current(@AuthenticationPrincipal @Nullable SignedIn person) {
        return person == null ? SessionView.GUEST : SessionView.of(accounts.profile(person.id()));
    }

    @PostMapping
    SessionView signIn(
            @Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        var person = signIn.signIn(body.login(), body.password(), ClientAddress.of(request));
        sessions.start(person, request, response);
        return SessionView.of(accounts.profile(person.id()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        sessions.end(person, request);
    }

    record SignInRequest(
            @NotBlank @Size(max = 254) String login,
            @NotBlank @Size(max = 256) String password) {}
}
