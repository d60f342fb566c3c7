package io.zhike.bot.learning;

import io.zhike.account.AccountId;
import io.zhike.knowledge.Act;
import io.zhike.knowledge.Change;
import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryForm;
import io.zhike.knowledge.EntryStatus;
import io.zhike.ticket.KnowledgeProposals;
import io.zhike.ticket.KnowledgeProposals.Proposal;
import io.zhike.ticket.TicketProposedForKnowledge;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What agents propose from solved questions waits for the editors as a draft; customers see it once it is published. */
@Component
class TicketDrafts {

    private final KnowledgeProposals proposals;
    private final EntryEditing entries;
    private final JdbcClient jdbc;

    TicketDrafts(KnowledgeProposals proposals, EntryEditing entries, JdbcClient jdbc) {
        this.proposals = proposals;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    /** The draft has its name from the question: proposed or told twice, it is made once and is the editors' then. */
    @ApplicationModuleListener
    void on(TicketProposedForKnowledge event) {
        var code = "q-" + event.id().value();
        oneAfterTheOther(code);
        if (!entries.has(code)) {
            proposals.find(event.id()).ifPresent(proposal -> draft(code, proposal, event.by()));
        }
    }

    private void oneAfterTheOther(String code) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(code)
                .query((row, n) -> true)
                .single();
    }

    private void draft(String code, Proposal proposal, AccountId by) {
        var form = new EntryForm(
                proposal.question(),
                List.of(),
                proposal.answer(),
                proposal.product(),
                proposal.module(),
                List.of(proposal.version()),
                List.of(),
                List.of());
        entries.create(form, code, EntryStatus.DRAFT, new Change(Act.LEARNED, by));
    }
}
