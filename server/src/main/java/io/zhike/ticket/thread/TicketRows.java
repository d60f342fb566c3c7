package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code ticket}. */
final class TicketRows {

    static final String COLUMNS = """
            id, channel, author_id, unit_id, title, body, files, product, product_version, module, category, urgency,
            is_public, level, status, due_at, minutes_left, escalated_at, solved_at, accepted_post_id, merged_into,
            assignee_id, rating, rating_text, created_at, updated_at, revision
            """;

    private TicketRows() {}

    static Ticket ticket(ResultSet row, int n) throws SQLException {
        var unit = number(row, "unit_id");
        var assignee = number(row, "assignee_id");
        return new Ticket(
                new TicketId(row.getLong("id")),
                TicketChannel.valueOf(row.getString("channel")),
                new AccountId(row.getLong("author_id")),
                unit == null ? null : new UnitId(unit),
                subject(row),
                row.getBoolean("is_public"),
                ServiceLevel.valueOf(row.getString("level")),
                progress(row),
                assignee == null ? null : new AccountId(assignee),
                row.getObject("rating", Integer.class),
                row.getString("rating_text"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("revision"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("title"),
                row.getString("body"),
                List.of((Long[]) row.getArray("files").getArray()),
                row.getString("product"),
                row.getString("product_version"),
                row.getString("module"),
                Category.valueOf(row.getString("category")),
                Urgency.valueOf(row.getString("urgency")));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                Status.valueOf(row.getString("status")),
                instant(row, "due_at"),
                row.getObject("minutes_left", Integer.class),
                instant(row, "escalated_at"),
                instant(row, "solved_at"),
                number(row, "accepted_post_id"),
                number(row, "merged_into"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
