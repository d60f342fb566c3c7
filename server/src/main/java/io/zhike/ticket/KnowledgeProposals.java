package io.zhike.ticket;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff proposed for the knowledge base, for the module that brings it to the editors. */
@Repository
public class KnowledgeProposals {

    private final JdbcClient jdbc;

    KnowledgeProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A question and its answer in words that fit every customer.
     *
     * @param answer Markdown without pictures
     * @param module code of the module
     */
    public record Proposal(String question, String answer, String product, String version, String module) {}

    public Optional<Proposal> find(TicketId id) {
        return jdbc.sql("""
                        SELECT p.question, p.answer, t.product, t.product_version, t.module
                        FROM ticket_knowledge_proposal p JOIN ticket t ON t.id = p.ticket_id WHERE t.id = ?
                        """)
                .param(id.value())
                .query((row, n) -> new Proposal(
                        row.getString("question"),
                        row.getString("answer"),
                        row.getString("product"),
                        row.getString("product_version"),
                        row.getString("module")))
                .optional();
    }
}
