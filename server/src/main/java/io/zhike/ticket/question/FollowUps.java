package io.zhike.ticket.question;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketFollowedUp;
import io.zhike.ticket.TicketRated;
import io.zhike.ticket.TicketReopened;
import io.zhike.ticket.TicketSolved;
import io.zhike.ticket.deadline.Deadlines;
import io.zhike.ticket.thread.Event;
import io.zhike.ticket.thread.PostKind;
import io.zhike.ticket.thread.Posts;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketFiles;
import io.zhike.ticket.thread.Tickets;
import io.zhike.ticket.thread.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the asker does after asking: add, accept, re-open, rate, hide. */
@Service
public class FollowUps {

    private final Threads threads;
    private final Tickets tickets;
    private final Posts posts;
    private final TicketFiles files;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(
            Threads threads,
            Tickets tickets,
            Posts posts,
            TicketFiles files,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.tickets = tickets;
        this.posts = posts;
        this.files = files;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void add(Viewer asker, long id, UUID key, String text, List<Long> attached) {
        var ticket = threads.own(asker, id);
        if (posts.has(ticket.id(), key)) {
            return;
        }
        var now = now();
        var minutes = deadlines.minutes(ticket.level());
        var next = ticket.progress().followedUp(now, deadlines.time(), minutes);
        files.send(me(asker), Ticket.fileScope(ticket.id()), attached);
        posts.add(ticket.id(), PostKind.FOLLOW_UP, me(asker), key, text.strip(), attached, now);
        tickets.save(ticket.id(), next, now);
        if (ticket.isSolved()) {
            posts.happened(ticket.id(), Event.REOPENED, me(asker), now);
            events.publishEvent(new TicketReopened(ticket.id(), ticket.channel(), ticket.author()));
        }
        tellHandler(ticket);
    }

    @Transactional
    public void accept(Viewer asker, long id, long post) {
        var ticket = threads.own(asker, id);
        posts.find(ticket.id(), post)
                .filter(found -> found.kind() == PostKind.ANSWER)
                .orElseThrow(ProblemException::notFound);
        if (Long.valueOf(post).equals(ticket.progress().acceptedPost())) {
            return;
        }
        var now = now();
        tickets.save(ticket.id(), ticket.progress().solved(now, post), now);
        posts.happened(ticket.id(), Event.ACCEPTED, me(asker), now);
        if (!ticket.isSolved()) {
            events.publishEvent(new TicketSolved(ticket.id(), ticket.channel(), ticket.author()));
        }
    }

    @Transactional
    public void reopen(Viewer asker, long id) {
        var ticket = threads.own(asker, id);
        var now = now();
        var minutes = deadlines.minutes(ticket.level());
        tickets.save(ticket.id(), ticket.progress().reopened(now, deadlines.time(), minutes), now);
        posts.happened(ticket.id(), Event.REOPENED, me(asker), now);
        events.publishEvent(new TicketReopened(ticket.id(), ticket.channel(), ticket.author()));
        tellHandler(ticket);
    }

    private void tellHandler(Ticket ticket) {
        events.publishEvent(new TicketFollowedUp(
                ticket.id(), ticket.channel(), ticket.author(), ticket.assignee(), ticket.revision() + 1));
    }

    /** May be changed later; only what is solved can be rated. */
    @Transactional
    public void rate(Viewer asker, long id, int stars, @Nullable String text) {
        var ticket = threads.own(asker, id);
        if (!ticket.isSolved()) {
            throw new ProblemException(HttpStatus.CONFLICT, "ticket-not-solved");
        }
        tickets.rate(ticket.id(), stars, text == null || text.isBlank() ? null : text.strip());
        events.publishEvent(new TicketRated(ticket.id(), ticket.channel(), ticket.author(), stars));
    }

    @Transactional
    public void show(Viewer asker, long id, boolean isPublic) {
        tickets.show(threads.own(asker, id).id(), isPublic);
    }

    private static AccountId me(Viewer asker) {
        return asker.person().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
