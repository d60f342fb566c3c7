package io.zhike.ticket.desk;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketAnswered;
import io.zhike.ticket.TicketSolved;
import io.zhike.ticket.deadline.Deadlines;
import io.zhike.ticket.mail.MailedAnswers;
import io.zhike.ticket.thread.Event;
import io.zhike.ticket.thread.PostKind;
import io.zhike.ticket.thread.Posts;
import io.zhike.ticket.thread.Progress;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketFiles;
import io.zhike.ticket.thread.Tickets;
import io.zhike.ticket.thread.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff write. */
@Service
class Answers {

    private final Threads threads;
    private final Tickets tickets;
    private final Posts posts;
    private final TicketFiles files;
    private final Deadlines deadlines;
    private final MailedAnswers mailed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            Threads threads,
            Tickets tickets,
            Posts posts,
            TicketFiles files,
            Deadlines deadlines,
            MailedAnswers mailed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.tickets = tickets;
        this.posts = posts;
        this.files = files;
        this.deadlines = deadlines;
        this.mailed = mailed;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an answer, unless something was said that its writer has not seen: then nothing is written, and the page
     * keeps the text and shows both.
     *
     * @throws ProblemException 409 {@code ticket-changed} with the member {@code revision}
     */
    @Transactional
    public void answer(Viewer agent, long id, AnswerRequest answer) {
        var ticket = threads.held(agent, id);
        if (posts.has(ticket.id(), answer.key())) {
            return;
        }
        if (answer.revision() != ticket.revision()) {
            throw new ProblemException(HttpStatus.CONFLICT, "ticket-changed").with("revision", ticket.revision());
        }
        var now = now();
        ticket.progress().answered();
        var post = write(ticket, agent, PostKind.ANSWER, answer, now);
        tickets.save(ticket.id(), next(ticket, answer.then(), now, post), now);
        if (ticket.assignee() == null) {
            tickets.assign(ticket.id(), me(agent));
        }
        tell(ticket, agent, answer.then(), post, now);
    }

    private Progress next(Ticket ticket, AnswerRequest.Then then, Instant now, long post) {
        return switch (then) {
            case ANSWERED -> ticket.progress().answered();
            case ASKED_BACK -> ticket.progress().askedBack(now, deadlines.time());
            case SOLVED -> ticket.progress().solved(now, post);
        };
    }

    private void tell(Ticket ticket, Viewer agent, AnswerRequest.Then then, long post, Instant now) {
        var byMail = mailed.goByMail(ticket);
        events.publishEvent(
                new TicketAnswered(ticket.id(), ticket.channel(), ticket.author(), me(agent), post, byMail));
        if (then == AnswerRequest.Then.SOLVED && !ticket.isSolved()) {
            posts.happened(ticket.id(), Event.SOLVED, me(agent), now);
            events.publishEvent(new TicketSolved(ticket.id(), ticket.channel(), ticket.author()));
        }
    }

    /** A note changes nothing that the asker sees, so it never stands in the way of an answer. */
    @Transactional
    public void note(Viewer agent, long id, NoteRequest note) {
        var ticket = threads.held(agent, id);
        if (!posts.has(ticket.id(), note.key())) {
            files.send(me(agent), Ticket.noteScope(ticket.id()), note.fileIds());
            posts.add(
                    ticket.id(),
                    PostKind.NOTE,
                    me(agent),
                    note.key(),
                    note.text().strip(),
                    note.fileIds(),
                    now());
        }
    }

    private long write(Ticket ticket, Viewer agent, PostKind kind, AnswerRequest answer, Instant now) {
        files.send(me(agent), Ticket.fileScope(ticket.id()), answer.fileIds());
        return posts.add(
                ticket.id(), kind, me(agent), answer.key(), answer.text().strip(), answer.fileIds(), now);
    }

    private static AccountId me(Viewer agent) {
        return agent.person().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
