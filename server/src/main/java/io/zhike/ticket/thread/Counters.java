package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.shared.database.Rows;
import io.zhike.ticket.TicketFavoured;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketRead;
import io.zhike.ticket.TicketSeenByAsker;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often tickets are read, and whose favourites they are. */
@Repository
public class Counters {

    /** A day begins at midnight in China. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Counters(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public record Counts(int reads, int favourites, boolean favourite) {}

    public Counts of(TicketId ticket, AccountId person) {
        return jdbc.sql("""
                        SELECT reads, favourites, EXISTS (SELECT FROM ticket_favourite f
                               WHERE f.account_id = ? AND f.ticket_id = c.ticket_id) AS favourite
                        FROM ticket_count c WHERE ticket_id = ?
                        """)
                .params(person.value(), ticket.value())
                .query(Rows.of(Counts.class))
                .single();
    }

    /** Counts a person once a day, however many pages ask at once. */
    @Transactional
    public void read(Ticket ticket, AccountId person) {
        var first = jdbc.sql(
                        "INSERT INTO ticket_read (day, ticket_id, account_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(clock.instant().atZone(ZONE).toLocalDate(), ticket.id().value(), person.value())
                .update();
        if (first == 1) {
            jdbc.sql("UPDATE ticket_count SET reads = reads + 1 WHERE ticket_id = ?")
                    .param(ticket.id().value())
                    .update();
            events.publishEvent(new TicketRead(ticket.id(), ticket.channel(), person));
        }
        if (ticket.author().equals(person)) {
            events.publishEvent(new TicketSeenByAsker(ticket.id(), ticket.channel(), person, clock.instant()));
        }
    }

    @Transactional
    public void favour(Ticket ticket, AccountId person) {
        var added = jdbc.sql("""
                        INSERT INTO ticket_favourite (account_id, ticket_id, since) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(person.value(), ticket.id().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            favourites(ticket.id(), 1);
            events.publishEvent(new TicketFavoured(ticket.id(), ticket.channel(), person));
        }
    }

    /** Also of a ticket that one may not see any more. */
    @Transactional
    public void unfavour(TicketId ticket, AccountId person) {
        var removed = jdbc.sql("DELETE FROM ticket_favourite WHERE account_id = ? AND ticket_id = ?")
                .params(person.value(), ticket.value())
                .update();
        if (removed == 1) {
            favourites(ticket, -1);
        }
    }

    private void favourites(TicketId ticket, int more) {
        jdbc.sql("UPDATE ticket_count SET favourites = favourites + ? WHERE ticket_id = ?")
                .params(more, ticket.value())
                .update();
    }

    /** Who read what is of no use once the day is over. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT11M")
    void forgetReaders() {
        jdbc.sql("DELETE FROM ticket_read WHERE day < ?")
                .param(clock.instant().atZone(ZONE).toLocalDate().minusDays(1))
                .update();
    }
}
