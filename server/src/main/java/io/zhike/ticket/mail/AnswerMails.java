package io.zhike.ticket.mail;

import io.zhike.account.Accounts;
import io.zhike.shared.text.Markdown;
import io.zhike.storage.StoredFile;
import io.zhike.ticket.TicketAnswered;
import io.zhike.ticket.TicketMail;
import io.zhike.ticket.TicketMailSender;
import io.zhike.ticket.thread.Post;
import io.zhike.ticket.thread.Posts;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketFiles;
import io.zhike.ticket.thread.Tickets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends answers to those who asked by mail, each once. */
@Component
class AnswerMails {

    private final MailProperties properties;
    private final Accounts accounts;
    private final Tickets tickets;
    private final Posts posts;
    private final TicketFiles files;
    private final MailThreads threads;
    private final SentMails sent;
    private final TicketMailSender sender;

    AnswerMails(
            MailProperties properties,
            Accounts accounts,
            Tickets tickets,
            Posts posts,
            TicketFiles files,
            MailThreads threads,
            SentMails sent,
            TicketMailSender sender) {
        this.properties = properties;
        this.accounts = accounts;
        this.tickets = tickets;
        this.posts = posts;
        this.files = files;
        this.threads = threads;
        this.sent = sent;
        this.sender = sender;
    }

    @ApplicationModuleListener
    void on(TicketAnswered event) {
        if (event.byMail()) {
            accounts.verifiedEmail(event.author())
                    .ifPresent(to -> tickets.find(event.id()).ifPresent(ticket -> answer(ticket, event.post(), to)));
        }
    }

    private void answer(Ticket ticket, long answer, String to) {
        var references = threads.references(ticket.id());
        var messageId = sent.answer(ticket.id(), answer, to);
        if (messageId != null) {
            posts.find(ticket.id(), answer)
                    .map(post -> params(ticket, post))
                    .map(params -> new TicketMail(
                            to,
                            "ticket-mail-answer",
                            params,
                            messageId,
                            references.isEmpty() ? null : references.getLast(),
                            references,
                            properties.address(),
                            false))
                    .ifPresent(sender::send);
        }
    }

    private Map<String, String> params(Ticket ticket, Post post) {
        var names = files.of(ticket.id(), false, post.files()).stream()
                .map(StoredFile::name)
                .collect(Collectors.joining(", "));
        return Map.of(
                "title",
                ticket.subject().title(),
                "number",
                ticket.number(),
                "mark",
                threads.mark(ticket),
                "answer",
                Markdown.toText(post.text()),
                "files",
                names);
    }
}
