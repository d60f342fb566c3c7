package io.zhike.bot;

import io.zhike.shared.config.ContentHash;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of bot_small_talk. */
@Repository
class SmallTalkStore {

    /** Any constant number; nodes that start together take turns on it. */
    private static final long LOCK = 0x74616c6bL;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SmallTalkStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<SmallTalk> active() {
        return jdbc.sql("""
                        SELECT id, code, question, phrasings, answers, offer_human FROM bot_small_talk
                        WHERE active ORDER BY id
                        """).query((row, n) -> smallTalk(row)).list();
    }

    long revision() {
        return jdbc.sql("SELECT number FROM bot_revision").query(Long.class).single();
    }

    /** Until the end of the transaction no other node imports. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
    }

    /**
     * Writes what is new or changed, and leaves what belongs to editors.
     *
     * @return how many rows that were
     */
    int bring(List<StarterSmallTalk> found) {
        var counts =
                batches.batchUpdate("""
                INSERT INTO bot_small_talk AS old
                    (code, question, phrasings, answers, offer_human, starter_hash, origin)
                VALUES (?, ?, ?, ?, ?, ?, 'STARTER')
                ON CONFLICT (code) DO UPDATE
                SET question = excluded.question, phrasings = excluded.phrasings, answers = excluded.answers,
                    offer_human = excluded.offer_human, starter_hash = excluded.starter_hash, active = true
                WHERE old.origin = 'STARTER'
                  AND (old.starter_hash IS DISTINCT FROM excluded.starter_hash OR NOT old.active)
                """, found.stream().map(SmallTalkStore::row).toList());
        return java.util.Arrays.stream(counts).sum();
    }

    /** Puts aside the starter rows that the files no longer have. */
    int putAsideAllBut(List<String> codes) {
        return jdbc.sql("""
                        UPDATE bot_small_talk SET active = false
                        WHERE origin = 'STARTER' AND active AND code <> ALL (?)
                        """).param(codes.toArray(String[]::new)).update();
    }

    /** Writes one that belongs to editors from now on. */
    void put(String code, SmallTalkEditing.Draft draft) {
        jdbc.sql("""
                        INSERT INTO bot_small_talk (code, question, phrasings, answers, offer_human, origin)
                        VALUES (?, ?, ?, ?, ?, 'EDITOR')
                        ON CONFLICT (code) DO UPDATE
                        SET question = excluded.question, phrasings = excluded.phrasings, answers = excluded.answers,
                            offer_human = excluded.offer_human, origin = 'EDITOR', active = true
                        """)
                .param(code)
                .param(draft.question())
                .param(draft.phrasings().toArray(String[]::new))
                .param(draft.answers().toArray(String[]::new))
                .param(draft.offerHuman())
                .update();
    }

    void putAside(String code) {
        jdbc.sql("UPDATE bot_small_talk SET active = false, origin = 'EDITOR' WHERE code = ?")
                .param(code)
                .update();
    }

    void bumpRevision() {
        jdbc.sql("UPDATE bot_revision SET number = number + 1").update();
    }

    private static Object[] row(StarterSmallTalk talk) {
        return new Object[] {
            talk.code(),
            talk.question(),
            talk.phrasings().toArray(String[]::new),
            talk.answers().toArray(String[]::new),
            talk.offerHuman(),
            ContentHash.of(talk.toString())
        };
    }

    private static SmallTalk smallTalk(ResultSet row) throws SQLException {
        return new SmallTalk(
                row.getLong("id"),
                row.getString("code"),
                row.getString("question"),
                strings(row.getArray("phrasings")),
                strings(row.getArray("answers")),
                row.getBoolean("offer_human"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
