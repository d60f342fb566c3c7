package io.zhike.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of knowledge_version. */
@Repository
class EntryVersions {

    /** Writes the present state of the entries that {@code WHERE} chooses; a version that is there already stays. */
    private static final String COPY = """
            INSERT INTO knowledge_version (entry_id, version, act, author_id, code, question, phrasings, answer,
                                           product, module, versions, keywords, related, status, updated)
            SELECT e.id, e.version, ?, ?, e.code, e.question,
                   ARRAY(SELECT p.text FROM knowledge_phrasing p WHERE p.entry_id = e.id ORDER BY p.position),
                   e.answer, e.product, e.module, e.versions, e.keywords, e.related, e.status, e.updated
            FROM knowledge_entry e
            """;

    private final JdbcClient jdbc;

    EntryVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called in the transaction of every change. */
    void keep(long entry, Change change) {
        jdbc.sql(COPY + "WHERE e.id = ? ON CONFLICT DO NOTHING")
                .param(change.act().name())
                .param(change.author())
                .param(entry)
                .update();
    }

    void keepAll(List<String> codes, Act act) {
        jdbc.sql(COPY + "WHERE e.code = ANY(?) ON CONFLICT DO NOTHING")
                .param(act.name())
                .param((Long) null)
                .param(codes.toArray(String[]::new))
                .update();
    }

    /** Newest first. */
    List<Row> list(EntryId entry) {
        return jdbc.sql("""
                        SELECT version, act, author_id, at, status FROM knowledge_version
                        WHERE entry_id = ? ORDER BY version DESC
                        """)
                .param(entry.value())
                .query((row, n) -> new Row(
                        row.getInt("version"),
                        Act.valueOf(row.getString("act")),
                        row.getObject("author_id", Long.class),
                        row.getTimestamp("at").toInstant(),
                        EntryStatus.valueOf(row.getString("status"))))
                .list();
    }

    Optional<Entry> find(EntryId entry, int version) {
        return jdbc.sql("SELECT v.*, v.entry_id AS id FROM knowledge_version v WHERE entry_id = ? AND version = ?")
                .param(entry.value())
                .param(version)
                .query((row, n) -> EntryStore.entry(row))
                .optional();
    }

    record Row(int version, Act act, @Nullable Long authorId, Instant at, EntryStatus status) {}
}
