package io.zhike.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that follow the content files. */
@Repository
class StarterStore {

    /** Any constant number; nodes that start together take turns on it. */
    private static final long LOCK = 0x6b6e6f77L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EntryVersions versions;

    StarterStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.versions = new EntryVersions(jdbc);
    }

    /** Until the end of the transaction no other node imports. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
    }

    /** The hash of every entry by its code; empty for entries that belong to editors. */
    Map<String, String> hashes() {
        return jdbc.sql("""
                        SELECT code, CASE WHEN origin = 'STARTER' THEN coalesce(starter_hash, '-') ELSE '' END AS hash
                        FROM knowledge_entry
                        """).query((row, n) -> Map.entry(row.getString("code"), row.getString("hash"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(List<StarterEntry> entries) {
        write(entries, """
                INSERT INTO knowledge_entry (question, answer, product, module, versions, keywords, related, updated,
                                             tokens, starter_hash, code, status, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', 'STARTER')
                """);
    }

    void update(List<StarterEntry> entries) {
        write(entries, """
                UPDATE knowledge_entry
                SET question = ?, answer = ?, product = ?, module = ?, versions = ?, keywords = ?, related = ?,
                    updated = ?, tokens = ?, starter_hash = ?, version = version + 1, status = 'PUBLISHED',
                    publish_at = NULL
                WHERE code = ? AND origin = 'STARTER'
                """);
    }

    /** Retires the starter entries that the files no longer have. */
    int retireAllBut(List<String> codes) {
        var retired = jdbc.sql("""
                        UPDATE knowledge_entry SET status = 'RETIRED', version = version + 1, starter_hash = '-'
                        WHERE origin = 'STARTER' AND status = 'PUBLISHED' AND code <> ALL (?) RETURNING code
                        """)
                .param(codes.toArray(String[]::new))
                .query((row, n) -> row.getString("code"))
                .list();
        versions.keepAll(retired, Act.RETIRED);
        return retired.size();
    }

    private void write(List<StarterEntry> entries, String sql) {
        batches.batchUpdate(sql, entries.stream().map(StarterStore::row).toList());
        batches.batchUpdate(
                "DELETE FROM knowledge_phrasing WHERE entry_id = (SELECT id FROM knowledge_entry WHERE code = ?)",
                entries.stream().map(entry -> new Object[] {entry.code()}).toList());
        batches.batchUpdate(
                """
                INSERT INTO knowledge_phrasing (entry_id, position, text)
                SELECT e.id, p.position, p.text
                FROM knowledge_entry e, unnest(?::text[]) WITH ORDINALITY AS p (text, position)
                WHERE e.code = ?
                """,
                entries.stream()
                        .map(entry -> new Object[] {entry.content().phrasings().toArray(String[]::new), entry.code()})
                        .toList());
        versions.keepAll(entries.stream().map(StarterEntry::code).toList(), Act.IMPORTED);
    }

    private static Object[] row(StarterEntry entry) {
        return Stream.concat(EntryStore.columns(entry.content()).stream(), Stream.of(entry.hash(), entry.code()))
                .toArray();
    }
}
