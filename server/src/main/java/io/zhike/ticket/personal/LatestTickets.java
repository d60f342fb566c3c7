package io.zhike.ticket.personal;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.LatestItem;
import io.zhike.account.personal.LatestList;
import io.zhike.account.personal.LatestSource;
import io.zhike.account.personal.Thing;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Threads;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's newest questions. One that was merged away goes on in another and is in neither list. */
@Component
class LatestTickets implements LatestSource {

    private final JdbcClient jdbc;
    private final Threads threads;

    LatestTickets(JdbcClient jdbc, Threads threads) {
        this.jdbc = jdbc;
        this.threads = threads;
    }

    @Override
    public Set<LatestList> lists() {
        return Set.of(LatestList.SOLVED_QUESTIONS, LatestList.UNSOLVED_QUESTIONS);
    }

    @Override
    public List<LatestItem> newest(SignedIn person, LatestList list, int most) {
        var viewer = threads.viewer(person);
        var channels = Arrays.stream(TicketChannel.values())
                .filter(viewer::mayEnter)
                .map(TicketChannel::name)
                .toArray(String[]::new);
        var statuses = list == LatestList.SOLVED_QUESTIONS
                ? new String[] {"SOLVED"}
                : new String[] {"OPEN", "WAITING", "ANSWERED"};
        // served by ticket_author_created
        return jdbc.sql("""
                        SELECT id, channel, title, status, created_at FROM ticket
                        WHERE author_id = :me AND channel = ANY(:channels) AND status = ANY(:statuses)
                        ORDER BY created_at DESC, id DESC LIMIT :most
                        """)
                .param("me", person.accountId())
                .param("channels", channels)
                .param("statuses", statuses)
                .param("most", most)
                .query((row, n) -> new LatestItem(
                        new Thing(
                                TicketThings.kind(TicketChannel.valueOf(row.getString("channel"))), row.getLong("id")),
                        row.getString("title"),
                        row.getString("status"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }
}
