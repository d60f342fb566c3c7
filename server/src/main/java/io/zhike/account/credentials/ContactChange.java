package io.zhike.account.credentials;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Channel;
import io.zhike.account.CodeSender;
import io.zhike.audit.AuditLog;
import io.zhike.shared.problem.ProblemException;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Another phone number or e-mail address, for whoever holds the code that was sent to it. */
@Service
class ContactChange {

    private final AccountStore store;
    private final Accounts accounts;
    private final VerificationCodes codes;
    private final CodeSender sender;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    ContactChange(
            AccountStore store,
            Accounts accounts,
            VerificationCodes codes,
            CodeSender sender,
            AuditLog audit,
            TransactionOperations transactions) {
        this.store = store;
        this.accounts = accounts;
        this.codes = codes;
        this.sender = sender;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws ProblemException {@code wrong-code}, {@code phone-taken}, {@code email-taken} */
    void change(AccountId id, Channel channel, String to, String code) {
        var match = codes.match(new CodeTarget(Purpose.CHANGE_CONTACT, channel, to), code);
        var profile = accounts.profile(id);
        var former = channel == Channel.SMS ? profile.phone() : profile.email();
        try {
            transactions.executeWithoutResult(transaction -> {
                codes.use(match);
                store.changeContact(id, channel, to);
                audit.record(id.value(), "contact-changed", "account:" + id.value(), Map.of("channel", channel));
                if (former != null && !former.equals(to)) {
                    // whoever did not do this must hear of it where they can still be reached
                    sender.send(channel, former, "contact-changed", Map.of());
                }
            });
        } catch (DuplicateKeyException e) {
            throw Taken.by(e);
        }
    }
}
