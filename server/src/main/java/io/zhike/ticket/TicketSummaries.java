package io.zhike.ticket;

import io.zhike.account.AccountId;
import io.zhike.shared.text.Markdown;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What modules that tell people about tickets may say of them. */
@Repository
public class TicketSummaries {

    private final JdbcClient jdbc;

    TicketSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A ticket in a line.
     *
     * @param dueAt until when an answer is promised; null when nobody waits for staff
     * @param assignee who handles it
     */
    public record Summary(
            String title, @Nullable Instant dueAt, @Nullable AccountId assignee) {}

    /** What staff wrote, as plain text. */
    public Optional<String> answer(TicketId id, long post) {
        return jdbc.sql("SELECT text FROM ticket_post WHERE ticket_id = ? AND id = ? AND kind = 'ANSWER'")
                .params(id.value(), post)
                .query(String.class)
                .optional()
                .map(Markdown::toText);
    }

    public Optional<Summary> find(TicketId id) {
        return jdbc.sql("SELECT title, due_at, assignee_id FROM ticket WHERE id = ?")
                .param(id.value())
                .query((row, n) -> {
                    Timestamp due = row.getTimestamp("due_at");
                    Long assignee = row.getObject("assignee_id", Long.class);
                    return new Summary(
                            row.getString("title"),
                            due == null ? null : due.toInstant(),
                            assignee == null ? null : new AccountId(assignee));
                })
                .optional();
    }
}
