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
    private final SignInAttempts attempts;

    SignIn(AccountStore accounts, PasswordHasher passwords, SignInAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * One refusal, after equal work, for an unknown name and for a wrong password.
     *
     * @param address network address of the caller
     * @throws ProblemException {@code bad-credentials} or {@code locked-out}
     */
    SignedIn signIn(String login, String password, String address) {
        var credentials = accounts.findByLogin(login);
        var subject = credentials
                .map(found -> SignInAttempts.subjectOf(found.accountId()))
                .orElseGet(() -> SignInAttempts.subjectOf(login));
        attempts.begin(subject, address);
        var hash = credentials.map(Credentials::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw new ProblemException(HttpStatus.UNAUTHORIZED, "bad-credentials");
        }
        attempts.succeeded(subject, address);
        return credentials.orElseThrow().signedIn();
    }
}
