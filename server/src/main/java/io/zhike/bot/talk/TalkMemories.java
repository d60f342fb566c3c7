package io.zhike.bot.talk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of bot_talk_memory. Each is what was in mind after a message; a message that is answered again, because a crash
 * came between, finds what was in mind before it.
 */
@Repository
public class TalkMemories {

    /** After so long a silence a new matter begins. */
    private static final Duration SILENCE = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    TalkMemories(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was in mind before a message.
     *
     * @param since what was said before this is forgotten; null if nothing is
     */
    public TalkMemory before(long conversation, int seq, @Nullable Instant since) {
        var oldest = clock.instant().minus(SILENCE);
        var from = since == null || since.isBefore(oldest) ? oldest : since;
        return jdbc.sql("""
                        SELECT mind FROM bot_talk_memory
                        WHERE conversation_id = ? AND seq < ? AND at > ?
                        ORDER BY seq DESC LIMIT 1
                        """)
                .params(conversation, seq, Timestamp.from(from))
                .query((row, n) -> json.readValue(row.getString(1), TalkMemory.class))
                .optional()
                .orElse(TalkMemory.NONE);
    }

    /** Keeps what is in mind after a message, and what was before it; older rows go. */
    public void keep(long conversation, int seq, TalkMemory memory) {
        var now = clock.instant();
        jdbc.sql("""
                        WITH older AS (
                            DELETE FROM bot_talk_memory m
                            WHERE m.conversation_id = :conversation
                              AND m.seq < (SELECT max(b.seq) FROM bot_talk_memory b
                                           WHERE b.conversation_id = :conversation AND b.seq < :seq))
                        INSERT INTO bot_talk_memory (conversation_id, seq, mind, at)
                        VALUES (:conversation, :seq, :mind::jsonb, :at)
                        ON CONFLICT (conversation_id, seq) DO UPDATE SET mind = excluded.mind, at = excluded.at
                        """)
                .param("conversation", conversation)
                .param("seq", seq)
                .param("mind", json.writeValueAsString(memory.at(now)))
                .param("at", Timestamp.from(now))
                .update();
    }
}
