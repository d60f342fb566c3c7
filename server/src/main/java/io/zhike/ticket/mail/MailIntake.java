package io.zhike.ticket.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes mails in, each once and each in a transaction of its own, so that none stands in another's way. */
@Component
class MailIntake {

    private static final Logger log = LoggerFactory.getLogger(MailIntake.class);

    private final MailHandling handling;
    private final MailLog mails;
    private final TransactionTemplate transaction;

    MailIntake(MailHandling handling, MailLog mails, PlatformTransactionManager transactions) {
        this.handling = handling;
        this.mails = mails;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param raw the mail as it came
     * @return whether it is done with; false when it should be tried again
     */
    boolean take(byte[] raw) {
        MailEnvelope mail;
        try {
            mail = MailEnvelope.of(raw);
        } catch (MessagingException e) {
            return failed(MailEnvelope.keyOf(raw), null, "", e);
        }
        try {
            transaction.executeWithoutResult(taking -> take(mail));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return failed(mail.key(), mail.from(), mail.subject(), e);
        }
    }

    private void take(MailEnvelope mail) {
        if (mails.take(mail)) {
            try {
                mails.finish(mail, handling.handle(mail));
            } catch (MessagingException e) {
                throw new IllegalArgumentException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For what the server could not even hand over. */
    boolean failed(String key, @Nullable String sender, String subject, Throwable why) {
        log.warn("A mail could not be taken in: {}", key, why);
        var reason = Storable.text(String.valueOf(why));
        return mails.failed(key, sender, subject, reason) >= MailLog.ATTEMPTS;
    }
}
