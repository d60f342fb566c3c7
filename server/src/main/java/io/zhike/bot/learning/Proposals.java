package io.zhike.bot.learning;

import io.zhike.bot.RobotTrials;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of bot_proposal. */
@Repository
class Proposals {

    private static final String COLUMNS = """
            p.id, p.state, p.version, p.title, p.product, p.picked_entry_id, p.created_at, p.decided_by, p.decided_at,
            p.decision, p.entry_id, p.small_talk, p.phrasings, p.reason, p.note
            """;

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What new questions may belong to: what is open, and what editors do not want to see. */
    Map<Long, Cluster> clusters(RobotTrials robot) {
        var result = new HashMap<Long, Cluster>();
        jdbc.sql("""
                        SELECT id, title, product, picked_entry_id, model, centroid, size FROM bot_proposal
                        WHERE state IN ('OPEN', 'REJECTED')
                        """).query(row -> {
            var cluster = cluster(row, robot);
            if (cluster != null) {
                result.put(cluster.id(), cluster);
            }
        });
        return result;
    }

    /** A vector of another model is made anew from the title; null if that has no words for this one. */
    private static @Nullable Cluster cluster(ResultSet row, RobotTrials robot) throws SQLException {
        var title = row.getString("title");
        var centroid = row.getString("model").equals(robot.model())
                ? Meaning.floats(row.getBytes("centroid"))
                : robot.meanings(List.of(title)).get(title);
        return centroid == null
                ? null
                : new Cluster(
                        row.getLong("id"),
                        row.getString("product"),
                        row.getObject("picked_entry_id", Long.class),
                        centroid,
                        row.getInt("size"));
    }

    Cluster begin(Cases.Unsorted one, float[] meaning, String model, Instant now) {
        var id = jdbc.sql("""
                        INSERT INTO bot_proposal (state, title, product, picked_entry_id, model, centroid, size,
                                                  created_at)
                        VALUES ('OPEN', ?, ?, ?, ?, ?, 1, ?::timestamptz) RETURNING id
                        """)
                .param(one.text())
                .param(one.product())
                .param(one.picked())
                .param(model)
                .param(Meaning.bytes(meaning))
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new Cluster(id, one.product(), one.picked(), meaning, 1);
    }

    void grow(Cluster cluster) {
        jdbc.sql("UPDATE bot_proposal SET centroid = ?, size = ?, product = ? WHERE id = ?")
                .param(Meaning.bytes(cluster.centroid()))
                .param(cluster.size())
                .param(cluster.product())
                .param(cluster.id())
                .update();
    }

    long count(State state) {
        return jdbc.sql("SELECT count(*) FROM bot_proposal WHERE state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    Optional<Proposal> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM bot_proposal p WHERE p.id = ?")
                .param(id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** As {@link #find}; until the end of the transaction nobody else decides on it. */
    Optional<Proposal> lock(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM bot_proposal p WHERE p.id = ? FOR UPDATE")
                .param(id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    void decide(long id, Decision decision, Instant now) {
        jdbc.sql("""
                        UPDATE bot_proposal
                        SET state = :state, decision = :kind, decided_by = :by, decided_at = :now::timestamptz,
                            entry_id = :entry, small_talk = :talk, phrasings = :phrasings, reason = :reason,
                            note = NULL, version = version + 1
                        WHERE id = :id
                        """)
                .param("state", decision.state().name())
                .param("kind", decision.kind().name())
                .param("by", decision.by())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("entry", decision.entryId())
                .param("talk", decision.smallTalk())
                .param("phrasings", decision.phrasings().toArray(String[]::new))
                .param("reason", decision.reason())
                .param("id", id)
                .update();
    }

    /** What was decided stays readable; who changed the state last and when takes its place. */
    void state(long id, State state, long by, Instant now) {
        jdbc.sql("""
                        UPDATE bot_proposal
                        SET state = ?, decided_by = ?, decided_at = ?::timestamptz, version = version + 1 WHERE id = ?
                        """)
                .param(state.name())
                .param(by)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    void note(long id, String note) {
        jdbc.sql("UPDATE bot_proposal SET note = ? WHERE id = ?")
                .param(note)
                .param(id)
                .update();
    }

    /** Open ones whose entry was picked by at least so many different customers, and that have no note yet. */
    List<Proposal> pickedBy(int customers) {
        return jdbc.sql("SELECT " + COLUMNS + """
                        FROM bot_proposal p
                        WHERE p.state = 'OPEN' AND p.picked_entry_id IS NOT NULL AND p.note IS NULL
                          AND (SELECT count(DISTINCT coalesce(-q.account_id, q.conversation_id)) FROM bot_question q
                               WHERE q.proposal_id = p.id AND q.verdict = 'PICKED' AND q.human_at IS NULL) >= ?
                        ORDER BY p.id LIMIT 20
                        """)
                .param(customers)
                .query((row, n) -> proposal(row))
                .list();
    }

    static Proposal proposal(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        var decidedAt = row.getTimestamp("decided_at");
        return new Proposal(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("product"),
                row.getObject("picked_entry_id", Long.class),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("decided_by", Long.class),
                decidedAt == null ? null : decidedAt.toInstant(),
                decision == null ? null : Decided.valueOf(decision),
                row.getObject("entry_id", Long.class),
                row.getString("small_talk"),
                List.of((String[])
                        Objects.requireNonNull(row.getArray("phrasings")).getArray()),
                row.getString("reason"),
                row.getString("note"));
    }
}
