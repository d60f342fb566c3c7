package io.zhike.ticket;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The solved questions that everybody who signed in may read, each with the answer that solved it. */
@Repository
public class SolvedQuestions {

    private final JdbcClient jdbc;

    SolvedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param answer Markdown without pictures
     * @param module code of the module
     * @param version grows with the changes of what is asked or answered
     */
    public record SolvedQuestion(
            TicketId id,
            String question,
            String answer,
            String product,
            String module,
            Instant solvedAt,
            int version) {}

    /** Grows with every change of what {@link #newest} says, on whatever node. */
    public long revision() {
        return jdbc.sql("SELECT number FROM ticket_solution_revision")
                .query(Long.class)
                .single();
    }

    /** Solved last first. */
    public List<SolvedQuestion> newest(int most) {
        return jdbc.sql("""
                        SELECT ticket_id, question, answer, product, module, solved_at, version FROM ticket_solution
                        ORDER BY solved_at DESC, ticket_id DESC LIMIT ?
                        """)
                .param(most)
                .query((row, n) -> new SolvedQuestion(
                        new TicketId(row.getLong("ticket_id")),
                        row.getString("question"),
                        row.getString("answer"),
                        row.getString("product"),
                        row.getString("module"),
                        row.getTimestamp("solved_at").toInstant(),
                        row.getInt("version")))
                .list();
    }
}
