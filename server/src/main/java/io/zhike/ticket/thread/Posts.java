package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said in the threads. */
@Repository
public class Posts {

    private static final String POST = "SELECT id, kind, author_id, text, files, created_at FROM ticket_post ";

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of writing. */
    public List<Post> of(TicketId ticket) {
        return jdbc.sql(POST + "WHERE ticket_id = ? ORDER BY id")
                .param(ticket.value())
                .query(Posts::post)
                .list();
    }

    public Optional<Post> find(TicketId ticket, long id) {
        return jdbc.sql(POST + "WHERE ticket_id = ? AND id = ?")
                .params(ticket.value(), id)
                .query(Posts::post)
                .optional();
    }

    /** Whether this key has been written already: the page sent it again. */
    public boolean has(TicketId ticket, UUID key) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ticket_post WHERE ticket_id = ? AND post_key = ?)")
                .params(ticket.value(), key)
                .query(Boolean.class)
                .single();
    }

    public long add(
            TicketId ticket,
            PostKind kind,
            @Nullable AccountId author,
            UUID key,
            String text,
            List<Long> files,
            Instant now) {
        return jdbc.sql("""
                        INSERT INTO ticket_post (ticket_id, kind, author_id, post_key, text, files, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .param(ticket.value())
                .param(kind.name())
                .param(author == null ? null : author.value())
                .param(key)
                .param(text)
                .param(files.toArray(Long[]::new))
                .param(Tickets.utc(now))
                .query(Long.class)
                .single();
    }

    /** Notes in the thread that something happened. */
    public void happened(TicketId ticket, Event event, @Nullable AccountId by, Instant now) {
        add(ticket, PostKind.EVENT, by, UUID.randomUUID(), event.name(), List.of(), now);
    }

    private static Post post(ResultSet row, int n) throws SQLException {
        var author = TicketRows.number(row, "author_id");
        return new Post(
                row.getLong("id"),
                PostKind.valueOf(row.getString("kind")),
                author == null ? null : new AccountId(author),
                row.getString("text"),
                List.of((Long[]) row.getArray("files").getArray()),
                row.getTimestamp("created_at").toInstant());
    }
}
