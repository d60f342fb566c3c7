package io.zhike.ticket.mail;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks for new mails; one node at a time does it. A mail is marked as read only after its transaction has committed:
 * whoever dies in between sees it again and knows it by its Message-ID.
 */
@Component
@ConditionalOnProperty("zhike.ticket.mail.host")
class MailPolling {

    private static final Logger log = LoggerFactory.getLogger(MailPolling.class);

    /** Chosen once; other jobs have other numbers. */
    private static final long LOCK = 7_421_003;

    private static final int AT_ONCE = 50;

    private final MailProperties properties;
    private final MailIntake intake;
    private final MailLog mails;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    MailPolling(
            MailProperties properties,
            MailIntake intake,
            MailLog mails,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.properties = properties;
        this.intake = intake;
        this.mails = mails;
        this.jdbc = jdbc;
        this.transaction = transaction;
        if (!properties.isOn()) {
            throw new IllegalStateException("zhike.ticket.mail.host needs zhike.ticket.mail.address");
        }
    }

    @Scheduled(fixedDelayString = "${zhike.ticket.mail.poll:1m}", initialDelayString = "${zhike.ticket.mail.poll:1m}")
    void poll() {
        transaction.executeWithoutResult(holding -> {
            if (isMine()) {
                read();
            }
        });
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT11M")
    void forget() {
        mails.forgetOld();
    }

    private boolean isMine() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private void read() {
        try (var folder = ImapFolder.open(properties)) {
            for (var mail : folder.unread(AT_ONCE)) {
                one(mail);
            }
        } catch (MessagingException e) {
            log.warn("The service mailbox cannot be read", e);
        }
    }

    private void one(Message mail) {
        try {
            if (mail.getSize() > properties.maxSize().toBytes()) {
                intake.failed(key(mail), null, "", new MessagingException("It has %d bytes".formatted(mail.getSize())));
                mail.setFlag(Flags.Flag.SEEN, true);
            } else if (intake.take(raw(mail))) {
                mail.setFlag(Flags.Flag.SEEN, true);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            log.warn("A mail stays unread", e);
        }
    }

    private static String key(Message mail) throws MessagingException {
        var id = mail.getHeader("Message-ID");
        var name = id == null ? UUID.randomUUID().toString() : id[0];
        return "large:" + MailEnvelope.keyOf(name.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] raw(Message mail) throws MessagingException, IOException {
        var raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toByteArray();
    }
}
