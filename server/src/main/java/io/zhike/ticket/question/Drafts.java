package io.zhike.ticket.question;

import io.zhike.account.AccountId;
import io.zhike.ticket.TicketChannel;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people have begun to write; kept until it is sent or thrown away, on whatever device they go on. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<TicketDraft> find(AccountId person, TicketChannel channel) {
        return jdbc.sql("SELECT content FROM ticket_draft WHERE account_id = ? AND channel = ?")
                .params(person.value(), channel.name())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, TicketDraft.class));
    }

    void save(AccountId person, TicketChannel channel, TicketDraft draft) {
        jdbc.sql("""
                        INSERT INTO ticket_draft (account_id, channel, content, saved_at)
                        VALUES (?, ?, CAST(? AS jsonb), ?)
                        ON CONFLICT (account_id, channel)
                        DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
                        """)
                .params(
                        person.value(),
                        channel.name(),
                        json.writeValueAsString(draft),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(AccountId person, TicketChannel channel) {
        jdbc.sql("DELETE FROM ticket_draft WHERE account_id = ? AND channel = ?")
                .params(person.value(), channel.name())
                .update();
    }
}
