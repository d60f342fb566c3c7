package io.zhike.ticket.desk;

import io.zhike.account.AccountId;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Status;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the queue, before names are put in. */
record QueueRow(
        long id,
        String number,
        String title,
        AccountId author,
        @Nullable UnitId unit,
        ServiceLevel level,
        String product,
        String version,
        String module,
        Urgency urgency,
        Status status,
        @Nullable Instant dueAt,
        boolean escalated,
        @Nullable AccountId assignee,
        Instant updatedAt) {

    static QueueRow of(ResultSet row, int n) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var assignee = row.getObject("assignee_id", Long.class);
        var due = row.getTimestamp("due_at");
        return new QueueRow(
                row.getLong("id"),
                Ticket.number(TicketChannel.valueOf(row.getString("channel")), row.getLong("id")),
                row.getString("title"),
                new AccountId(row.getLong("author_id")),
                unit == null ? null : new UnitId(unit),
                ServiceLevel.valueOf(row.getString("level")),
                row.getString("product"),
                row.getString("product_version"),
                row.getString("module"),
                Urgency.valueOf(row.getString("urgency")),
                Status.valueOf(row.getString("status")),
                due == null ? null : due.toInstant(),
                row.getBoolean("escalated"),
                assignee == null ? null : new AccountId(assignee),
                row.getTimestamp("updated_at").toInstant());
    }

    /** By what the next page starts. */
    Instant at() {
        return dueAt == null ? updatedAt : dueAt;
    }
}
