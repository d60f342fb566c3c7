package io.zhike.account.credentials;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Channel;
import io.zhike.account.Profile;
import io.zhike.account.session.Sessions;
import io.zhike.audit.AuditLog;
import io.zhike.shared.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sets a new password, for people who know the old one and for people who hold a code sent to their own contact. */
@Service
class PasswordChange {

    private static final String FIELD = "newPassword";

    private final AccountStore store;
    private final Accounts accounts;
    private final VerificationCodes codes;
    private final SignInAttempts attempts;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final Sessions sessions;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    PasswordChange(
            AccountStore store,
            Accounts accounts,
            VerificationCodes codes,
            SignInAttempts attempts,
            PasswordPolicy policy,
            PasswordHasher passwords,
            Sessions sessions,
            AuditLog audit,
            TransactionOperations transactions) {
        this.store = store;
        this.accounts = accounts;
        this.codes = codes;
        this.attempts = attempts;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * For somebody who forgot the password. All sessions end, and a lock-out is lifted.
     *
     * @throws ProblemException {@code wrong-code}, also when there is no such account
     */
    void recover(Channel channel, String to, String code, String newPassword) {
        refuseWeak(newPassword, List.of());
        var match = codes.match(new CodeTarget(Purpose.RECOVER, channel, to), code);
        var account = store.findByContact(channel, to).orElseThrow(VerificationCodes::wrongCode);
        var id = new AccountId(account.accountId());
        refuseWeak(newPassword, words(accounts.profile(id)));
        change(id, newPassword, match, null, "password-recovered");
        proved(id, channel, to);
    }

    /**
     * @param keptSession the session that goes on
     * @throws ProblemException {@code wrong-password}, or {@code locked-out} after too many
     */
    void changeByPassword(AccountId id, String current, String newPassword, String address, String keptSession) {
        refuseWeak(newPassword, words(accounts.profile(id)));
        var subject = SignInAttempts.subjectOf(id.value());
        attempts.begin(subject, address);
        var hash = store.find(id).map(Credentials::passwordHash).orElse(null);
        if (!passwords.matches(current, hash)) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-password");
        }
        attempts.succeeded(subject, address);
        change(id, newPassword, null, keptSession, "password-changed");
    }

    /**
     * @param keptSession the session that goes on
     * @throws ProblemException {@code wrong-code}
     */
    void changeByCode(AccountId id, Channel channel, String code, String newPassword, String keptSession) {
        var profile = accounts.profile(id);
        refuseWeak(newPassword, words(profile));
        var to = Objects.requireNonNullElse(channel == Channel.SMS ? profile.phone() : profile.email(), "");
        var match = codes.match(new CodeTarget(Purpose.CHANGE_PASSWORD, channel, to), code);
        change(id, newPassword, match, keptSession, "password-changed");
        proved(id, channel, to);
    }

    /** Who read the code there has the mailbox. */
    private void proved(AccountId id, Channel channel, String to) {
        if (channel == Channel.EMAIL) {
            store.verifyEmail(id, to);
        }
    }

    private void change(
            AccountId id,
            String newPassword,
            VerificationCodes.@Nullable Match match,
            @Nullable String keptSession,
            String action) {
        var hash = passwords.hash(newPassword);
        transactions.executeWithoutResult(transaction -> {
            if (match != null) {
                codes.use(match);
            }
            store.changePassword(id.value(), hash);
            attempts.forget(SignInAttempts.subjectOf(id.value()));
            sessions.endAll(id, keptSession);
            audit.record(id.value(), action, "account:" + id.value(), Map.of("byCode", match != null));
        });
    }

    private void refuseWeak(String password, List<String> words) {
        policy.problem(password, words).ifPresent(code -> {
            throw ProblemException.invalid(FIELD, code);
        });
    }

    private static List<String> words(Profile profile) {
        return Stream.of(profile.userName(), profile.phone(), profile.email(), profile.realName(), profile.unitName())
                .filter(Objects::nonNull)
                .toList();
    }
}
