package io.zhike.ticket.desk;

import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.search.Cursor;
import io.zhike.ticket.thread.Viewer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agents' queue. */
@Repository
class Queue {

    /** A badge says "999+" beyond that; nobody waits for a longer count. */
    private static final int COUNTED = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Queue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<QueueRow> of(Viewer agent, TicketChannel channel, QueueView view, @Nullable Cursor cursor, int size) {
        var key = view.byDueTime ? "(t.due_at, t.id)" : "(t.updated_at, t.id)";
        var after = cursor == null ? "" : " AND %s %s (:time, :id)".formatted(key, view.byDueTime ? ">" : "<");
        var order = view.byDueTime ? "t.due_at, t.id" : "t.updated_at DESC, t.id DESC";
        var statement =
                bound("""
                        SELECT t.id, t.channel, t.title, t.author_id, t.unit_id, t.level, t.product, t.product_version,
                               t.module, t.urgency, t.status, t.due_at, t.escalated_at IS NOT NULL AS escalated,
                               t.assignee_id, t.updated_at
                        FROM ticket t WHERE t.channel = :channel AND %s%s ORDER BY %s LIMIT :size
                        """.formatted(view.where, after, order), agent, channel).param("size", size);
        var paged = cursor == null
                ? statement
                : statement.param("time", cursor.time()).param("id", cursor.id());
        return paged.query(QueueRow::of).list();
    }

    /** How many there are in the parts that wait for staff, up to {@value #COUNTED}. */
    Map<QueueView, Integer> counts(Viewer agent, TicketChannel channel) {
        var counts = new EnumMap<QueueView, Integer>(QueueView.class);
        for (var view : QueueView.values()) {
            if (view.byDueTime) {
                counts.put(view, count(agent, channel, view));
            }
        }
        return counts;
    }

    private int count(Viewer agent, TicketChannel channel, QueueView view) {
        var sql = "SELECT count(*) FROM (SELECT FROM ticket t WHERE t.channel = :channel AND %s LIMIT %d) counted";
        return bound(sql.formatted(view.where, COUNTED), agent, channel)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Viewer agent, TicketChannel channel) {
        return jdbc.sql(sql)
                .param("channel", channel.name())
                .param("me", agent.person().accountId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
