package io.zhike.knowledge;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of knowledge_entry with their phrasings. */
@Repository
class EntryStore {

    private static final String ENTRY = """
            SELECT e.id, e.code, e.question, e.answer, e.product, e.module, e.versions, e.keywords, e.related,
                   e.status, e.updated, e.version,
                   ARRAY(SELECT p.text FROM knowledge_phrasing p WHERE p.entry_id = e.id ORDER BY p.position)
                       AS phrasings
            FROM knowledge_entry e
            """;

    private final JdbcClient jdbc;
    private final EntryVersions versions;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.versions = new EntryVersions(jdbc);
    }

    Optional<Entry> find(EntryId id) {
        return jdbc.sql(ENTRY + "WHERE e.id = ?")
                .param(id.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** As {@link #find}; until the end of the transaction nobody else changes it. */
    Optional<Entry> lock(EntryId id) {
        jdbc.sql("SELECT id FROM knowledge_entry WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(row -> {});
        return find(id);
    }

    /** All published entries, by id: a thousand entries take some 20 ms. */
    List<Entry> published() {
        return jdbc.sql(ENTRY + "WHERE e.status = 'PUBLISHED' ORDER BY e.id")
                .query((row, n) -> entry(row))
                .list();
    }

    /** Published entries with these codes, in no particular order. */
    List<Entry> published(List<String> codes) {
        return jdbc.sql(ENTRY + "WHERE e.status = 'PUBLISHED' AND e.code = ANY(?)")
                .param(codes.toArray(String[]::new))
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<Entry> byCode(String code) {
        return jdbc.sql(ENTRY + "WHERE e.code = ?")
                .param(code)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** All entries with these codes, whatever their status. */
    List<Entry> withCodes(List<String> codes) {
        return jdbc.sql(ENTRY + "WHERE e.code = ANY(?) ORDER BY e.id")
                .param(codes.toArray(String[]::new))
                .query((row, n) -> entry(row))
                .list();
    }

    EntryId insert(String code, EntryContent content, EntryStatus status, Change change) {
        var id = jdbc.sql("""
                        INSERT INTO knowledge_entry (code, question, answer, product, module, versions, keywords,
                                                     related, updated, tokens, status, origin)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EDITOR') RETURNING id
                        """)
                .param(code)
                .params(columns(content))
                .param(status.name())
                .query(Long.class)
                .single();
        phrase(id, content.phrasings());
        versions.keep(id, change);
        return new EntryId(id);
    }

    /** @return false if somebody else has changed the entry since {@code version} */
    boolean update(EntryId id, EntryContent content, int version, Change change) {
        var changed = jdbc.sql("""
                        UPDATE knowledge_entry
                        SET question = ?, answer = ?, product = ?, module = ?, versions = ?, keywords = ?, related = ?,
                            updated = ?, tokens = ?, version = version + 1, origin = 'EDITOR'
                        WHERE id = ? AND version = ?
                        """)
                .params(columns(content))
                .param(id.value())
                .param(version)
                .update();
        if (changed == 1) {
            phrase(id.value(), content.phrasings());
            versions.keep(id.value(), change);
        }
        return changed == 1;
    }

    /**
     * A change by hand or by schedule also ends what was scheduled: the plan was made for another state.
     *
     * @return false if the entry had this status already, or does not exist
     */
    boolean status(EntryId id, EntryStatus status, Change change) {
        var changed = jdbc.sql("""
                        UPDATE knowledge_entry
                        SET status = ?, version = version + 1, origin = 'EDITOR', publish_at = NULL,
                            retire_at = CASE WHEN ? = 'PUBLISHED' THEN retire_at END
                        WHERE id = ? AND status <> ?
                        """)
                .param(status.name())
                .param(status.name())
                .param(id.value())
                .param(status.name())
                .update();
        if (changed == 1) {
            versions.keep(id.value(), change);
        }
        return changed == 1;
    }

    void phrase(long entry, List<String> phrasings) {
        jdbc.sql("DELETE FROM knowledge_phrasing WHERE entry_id = ?")
                .param(entry)
                .update();
        jdbc.sql("""
                        INSERT INTO knowledge_phrasing (entry_id, position, text)
                        SELECT ?, position, text FROM unnest(?::text[]) WITH ORDINALITY AS p (text, position)
                        """).param(entry).param(phrasings.toArray(String[]::new)).update();
    }

    long revision() {
        return jdbc.sql("SELECT number FROM knowledge_revision")
                .query(Long.class)
                .single();
    }

    /** To be called in the transaction of every change of published knowledge. */
    void bumpRevision() {
        jdbc.sql("UPDATE knowledge_revision SET number = number + 1").update();
    }

    /** In the order of the statements above. */
    static List<Object> columns(EntryContent content) {
        return Arrays.asList(
                content.question(),
                content.answer(),
                content.product(),
                content.module(),
                content.versions().toArray(String[]::new),
                content.keywords().toArray(String[]::new),
                content.related().toArray(String[]::new),
                content.updated(),
                content.tokens());
    }

    static Entry entry(ResultSet row) throws SQLException {
        var content = new EntryContent(
                row.getString("question"),
                strings(row.getArray("phrasings")),
                row.getString("answer"),
                row.getString("product"),
                row.getString("module"),
                strings(row.getArray("versions")),
                strings(row.getArray("keywords")),
                strings(row.getArray("related")),
                row.getObject("updated", LocalDate.class));
        return new Entry(
                new EntryId(row.getLong("id")),
                row.getString("code"),
                content,
                EntryStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
