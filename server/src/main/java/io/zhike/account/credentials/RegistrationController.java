package io.zhike.account.credentials;

import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.account.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever registers is signed in at once. */
@RestController
@RequestMapping("/api/registrations")
class RegistrationController {

    private final Registration registration;
    private final Sessions sessions;
    private final Accounts accounts;

    RegistrationController(Registration registration, Sessions sessions, Accounts accounts) {
        this.registration = registration;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @PostMapping
    SessionView register(@RequestBody RegistrationForm form, HttpServletRequest request, HttpServletResponse response) {
        return signedIn(registration.register(form), request, response);
    }

    @PostMapping("/quick")
    SessionView registerQuickly(
            @RequestBody RegistrationForm.Quick form, HttpServletRequest request, HttpServletResponse response) {
        return signedIn(registration.register(form), request, response);
    }

    private SessionView signedIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        sessions.start(person, request, response);
        return SessionView.of(accounts.profile(person.id()));
    }
}
