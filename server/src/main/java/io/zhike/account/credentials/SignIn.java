package io.zhike.account.credentials;

import io.zhike.account.SignedIn;
import io.zhike.shared.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Checks a name, phone number or e-mail address with a password. */
@Service
class SignIn {

    private final AccountStore accounts;
    private final PasswordHasher passwords;

    SignIn(AccountStore accounts, PasswordHasher passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** One refusal, after equal work, for an unknown name and for a wrong password. */
    SignedIn signIn(String login, String password) {
        var credentials = accounts.findByLogin(login);
        var hash = credentials.map(Credentials::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw new ProblemException(HttpStatus.UNAUTHORIZED, "bad-credentials");
        }
        return credentials.orElseThrow().signedIn();
    }
}
