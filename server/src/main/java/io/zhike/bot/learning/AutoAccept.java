package io.zhike.bot.learning;

import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryId;
import io.zhike.shared.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The editors' rule: what enough different customers picked themselves becomes a phrasing without anybody looking,
 * unless something would get worse. Off until an editor sets a number.
 */
@Component
class AutoAccept {

    private static final Logger log = LoggerFactory.getLogger(AutoAccept.class);
    private static final int PHRASINGS = 3;

    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final Cases cases;
    private final Learning learning;
    private final Regression regression;
    private final EntryEditing entries;

    AutoAccept(
            JdbcClient jdbc,
            Proposals proposals,
            Cases cases,
            Learning learning,
            Regression regression,
            EntryEditing entries) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.cases = cases;
        this.learning = learning;
        this.regression = regression;
        this.entries = entries;
    }

    /** How many customers it takes; empty while the rule is off. */
    Optional<Integer> customers() {
        return Optional.ofNullable(jdbc.sql("SELECT auto_customers FROM bot_learning")
                .query((row, n) -> new Setting(row.getObject("auto_customers", Integer.class)))
                .single()
                .customers());
    }

    void set(@org.jspecify.annotations.Nullable Integer customers) {
        jdbc.sql("UPDATE bot_learning SET auto_customers = ?").param(customers).update();
    }

    void apply() {
        customers().ifPresent(customers -> proposals.pickedBy(customers).forEach(this::decide));
    }

    private void decide(Proposal proposal) {
        var entryId = Objects.requireNonNull(proposal.pickedEntryId());
        try {
            var entry = entries.entry(new EntryId(entryId));
            var phrasings = EntryTexts.unknown(entry, cases.pickedTexts(proposal.id(), PHRASINGS));
            var worse = regression
                    .trial(List.of(EntryTexts.extended(entry, phrasings)), List.of())
                    .worse()
                    .size();
            if (worse > 0) {
                proposals.note(proposal.id(), "worse:" + worse);
                return;
            }
            learning.acceptByRule(proposal.id(), proposal.version(), entryId, phrasings);
            log.info(
                    "Proposal {} became {} phrasings of entry {} by the rule",
                    proposal.id(),
                    phrasings.size(),
                    entryId);
        } catch (ProblemException e) {
            // Such as an entry that was retired meanwhile: an editor must look.
            proposals.note(proposal.id(), e.slug());
        }
    }

    private record Setting(
            @org.jspecify.annotations.Nullable Integer customers) {}
}
