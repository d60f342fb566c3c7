package io.zhike.ticket.mail;

import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.mail.Handled.Outcome;
import io.zhike.ticket.question.Asking;
import io.zhike.ticket.question.FollowUps;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.Tickets;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides what becomes of a mail, and lets it become that. */
@Component
class MailHandling {

    private final MailProperties properties;
    private final MailLog log;
    private final MailThreads threads;
    private final Accounts accounts;
    private final Threads doors;
    private final Tickets tickets;
    private final Asking asking;
    private final FollowUps followUps;
    private final MailFiles files;
    private final MailText texts;
    private final MailQuestions questions;
    private final Refusals refusals;
    private final Receipts receipts;

    MailHandling(
            MailProperties properties,
            MailLog log,
            MailThreads threads,
            Accounts accounts,
            Threads doors,
            Tickets tickets,
            Asking asking,
            FollowUps followUps,
            MailFiles files,
            MailText texts,
            MailQuestions questions,
            Refusals refusals,
            Receipts receipts) {
        this.properties = properties;
        this.log = log;
        this.threads = threads;
        this.accounts = accounts;
        this.doors = doors;
        this.tickets = tickets;
        this.asking = asking;
        this.followUps = followUps;
        this.files = files;
        this.texts = texts;
        this.questions = questions;
        this.refusals = refusals;
        this.receipts = receipts;
    }

    Handled handle(MailEnvelope mail) throws MessagingException, IOException {
        var automatic = AutomaticMail.reason(mail, properties.address());
        if (automatic != null) {
            return Handled.ignored(automatic);
        }
        var from = mail.from();
        if (from == null) {
            return Handled.refused("no-sender");
        }
        // nobody is told: the address is somebody else's
        if (!SenderCheck.isBelieved(mail, properties.authservId(), properties.requireAuthentication())) {
            return Handled.refused("forged-sender");
        }
        if (log.withinTheHour(from) > properties.hourly()) {
            return Handled.refused("too-many");
        }
        return handle(mail, from);
    }

    private Handled handle(MailEnvelope mail, String from) throws MessagingException, IOException {
        var sender = accounts.byVerifiedEmail(from);
        if (sender.isEmpty()) {
            refusals.tell(mail, from, "ticket-mail-unknown");
            return Handled.refused("unknown-sender");
        }
        if (sender.get().roles().contains(Role.INTERNAL)) {
            refusals.tell(mail, from, "ticket-mail-internal");
            return Handled.refused("use-internal-consultation");
        }
        var meant = threads.find(mail).flatMap(this::now);
        var own = meant.filter(ticket -> ticket.author().equals(sender.get().id()));
        return own.isPresent()
                ? followUp(mail, sender.get(), own.get())
                : question(mail, from, sender.get(), meant.isPresent());
    }

    /** What was merged goes on where it was merged into. */
    private Optional<Ticket> now(TicketId id) {
        return tickets.find(id).flatMap(ticket -> {
            var into = ticket.progress().mergedInto();
            return into == null ? Optional.of(ticket) : tickets.find(new TicketId(into));
        });
    }

    private Handled followUp(MailEnvelope mail, Profile sender, Ticket ticket) throws MessagingException, IOException {
        var content = MailParts.read(mail.message());
        var kept = files.keep(sender.id(), content.files());
        var text = texts.of(QuoteCutter.cut(content.lines()), kept.refused());
        var viewer = doors.viewer(signedIn(sender));
        followUps.add(viewer, ticket.id().value(), key(mail), text, kept.ids());
        return new Handled(Outcome.FOLLOW_UP, null, ticket.id());
    }

    /** @param strayed whether it refers to a ticket of somebody else, which it must not touch */
    private Handled question(MailEnvelope mail, String from, Profile sender, boolean strayed)
            throws MessagingException, IOException {
        var content = MailParts.read(mail.message());
        var kept = files.keep(sender.id(), content.files());
        var text = texts.of(content.lines(), kept.refused());
        var form = questions.form(key(mail), sender, texts.title(mail.subject()), text, kept.ids());
        var id = asking.submitMail(doors.viewer(signedIn(sender)), form);
        receipts.tell(mail, id, from);
        return new Handled(Outcome.QUESTION, strayed ? "not-the-asker" : null, id);
    }

    private static SignedIn signedIn(Profile sender) {
        return new SignedIn(sender.id().value(), sender.userName(), sender.roles());
    }

    private static UUID key(MailEnvelope mail) {
        return UUID.nameUUIDFromBytes(mail.key().getBytes(StandardCharsets.UTF_8));
    }
}
