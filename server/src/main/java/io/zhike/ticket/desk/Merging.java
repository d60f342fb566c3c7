package io.zhike.ticket.desk;

import io.zhike.account.AccountId;
import io.zhike.audit.AuditLog;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketMerged;
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
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duplicates become one: the asker of the duplicate is led to where the answer will be. */
@Service
class Merging {

    private static final Pattern PICTURE = Pattern.compile("\\(file:([0-9]{1,18})\\)");

    private final Threads threads;
    private final Tickets tickets;
    private final Posts posts;
    private final TicketFiles files;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merging(
            Threads threads,
            Tickets tickets,
            Posts posts,
            TicketFiles files,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.tickets = tickets;
        this.posts = posts;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProblemException 409 {@code merge-refused} when the asker could not read the other ticket */
    @Transactional
    public void merge(Viewer agent, long id, long into) {
        // Locked in the order of ids, so that two merges cannot wait for each other.
        threads.held(agent, Math.min(id, into));
        threads.held(agent, Math.max(id, into));
        var duplicate = threads.seen(agent, id);
        var kept = threads.seen(agent, into);
        theAskerMustReachTheAnswer(duplicate, kept);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var by = agent.person().id();
        tickets.save(duplicate.id(), duplicate.progress().merged(into), now);
        posts.happened(duplicate.id(), Event.MERGED, by, now);
        tickets.redirectMerged(duplicate.id(), kept.id());
        if (samePeople(duplicate, kept)) {
            copyQuestion(duplicate, kept, now);
        }
        note(duplicate, kept, by, now);
        tickets.save(kept.id(), kept.progress(), now);
        audit.record(agent.person().accountId(), "ticket-merged", "ticket:" + id, Map.of("into", into));
        events.publishEvent(new TicketMerged(duplicate.id(), duplicate.channel(), kept.id(), duplicate.author()));
    }

    private static void theAskerMustReachTheAnswer(Ticket duplicate, Ticket kept) {
        var reachable = kept.isListed() || samePeople(duplicate, kept);
        if (duplicate.id().equals(kept.id())
                || duplicate.channel() != kept.channel()
                || kept.progress().mergedInto() != null
                || !reachable) {
            throw new ProblemException(HttpStatus.CONFLICT, "merge-refused");
        }
    }

    private static boolean samePeople(Ticket one, Ticket other) {
        return one.author().equals(other.author());
    }

    /** With copies of its files: the other thread has other readers. */
    private void copyQuestion(Ticket duplicate, Ticket kept, Instant now) {
        var subject = duplicate.subject();
        var copies = files.copy(duplicate.id(), kept.id(), subject.files());
        var body = PICTURE.matcher(subject.body())
                .replaceAll(picture -> "(file:%d)".formatted(copies.getOrDefault(Long.valueOf(picture.group(1)), 0L)));
        var text = "**%s**\n\n%s".formatted(subject.title(), body);
        var attached = List.copyOf(copies.values());
        posts.add(kept.id(), PostKind.FOLLOW_UP, duplicate.author(), UUID.randomUUID(), text, attached, now);
    }

    private void note(Ticket duplicate, Ticket kept, AccountId by, Instant now) {
        posts.happened(kept.id(), Event.MERGED_HERE, by, now);
        var text = "%s · %s".formatted(duplicate.number(), duplicate.subject().title());
        posts.add(kept.id(), PostKind.NOTE, by, UUID.randomUUID(), text, List.of(), now);
    }

    List<TicketId> mergedInto(TicketId ticket) {
        return tickets.mergedInto(ticket);
    }
}
