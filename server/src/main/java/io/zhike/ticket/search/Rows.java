package io.zhike.ticket.search;

import io.zhike.shared.text.Markdown;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Category;
import io.zhike.ticket.thread.Status;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.Urgency;
import io.zhike.ticket.thread.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the columns of what was found. */
@Repository
class Rows {

    private static final int EXCERPT = 120;

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the ids. */
    List<TicketRow> of(List<Long> ids, Viewer viewer, String q) {
        return jdbc
                .sql("""
                        SELECT t.id, t.channel, t.title, left(t.body, 4000) AS body, t.product, t.product_version,
                               t.module, t.category, t.urgency, t.status, t.is_public, t.author_id = :me AS mine,
                               t.created_at, t.updated_at, c.reads, c.favourites,
                               EXISTS (SELECT FROM ticket_favourite f
                                       WHERE f.account_id = :me AND f.ticket_id = t.id) AS favourite
                        FROM ticket t JOIN ticket_count c ON c.ticket_id = t.id
                        WHERE t.id = ANY(:ids)
                        """)
                .param("me", viewer.person().accountId())
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> row(row, q))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    private static TicketRow row(ResultSet row, String q) throws SQLException {
        var title = row.getString("title");
        var text = Markdown.toText(row.getString("body")).replaceAll("\\s+", " ");
        var status = Status.valueOf(row.getString("status"));
        return new TicketRow(
                row.getLong("id"),
                Ticket.number(TicketChannel.valueOf(row.getString("channel")), row.getLong("id")),
                title,
                Highlight.of(title, q).parts(),
                Highlight.of(text, q).excerpt(EXCERPT),
                row.getString("product"),
                row.getString("product_version"),
                row.getString("module"),
                Category.valueOf(row.getString("category")),
                Urgency.valueOf(row.getString("urgency")),
                status,
                status == Status.SOLVED,
                row.getBoolean("is_public"),
                row.getBoolean("mine"),
                row.getBoolean("favourite"),
                row.getInt("reads"),
                row.getInt("favourites"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
