package io.zhike.bot.learning;

import io.zhike.account.AccountId;
import io.zhike.bot.SmallTalkEditing;
import io.zhike.bot.learning.Regression.TrialReport;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryId;
import io.zhike.knowledge.EntryRules;
import io.zhike.knowledge.EntryStatus;
import io.zhike.knowledge.TrialGate;
import io.zhike.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Nothing is learned before somebody has seen what it does to the robot's answers. */
@Service
class AcceptanceTrial {

    private static final EntryId NEW = new EntryId(-1);

    private final Proposals proposals;
    private final EntryEditing entries;
    private final EntryRules rules;
    private final Regression regression;
    private final TrialGate gate;

    AcceptanceTrial(
            Proposals proposals, EntryEditing entries, EntryRules rules, Regression regression, TrialGate gate) {
        this.proposals = proposals;
        this.entries = entries;
        this.rules = rules;
        this.regression = regression;
        this.gate = gate;
    }

    /** @throws ProblemException {@code not-found} */
    TrialReport tryOut(long proposal, Acceptance wanted, AccountId by) {
        demandSense(wanted);
        proposals.find(proposal).orElseThrow(ProblemException::notFound);
        var talk = wanted.smallTalk();
        var report = regression.trial(
                changed(wanted), talk == null ? List.<SmallTalkEditing.Draft>of() : List.of(talk.draft()));
        gate.keep(wanted.digest(proposal), RobotPublicationTrial.outcome(report), by);
        return report;
    }

    /**
     * To be called in the transaction that accepts.
     *
     * @throws ProblemException 422 if it cannot be learned at all; 409 {@code trial-missing}, {@code answers-get-worse}; see {@link TrialGate}
     */
    void demand(long proposal, Acceptance wanted, AccountId by) {
        demandSense(wanted);
        gate.demand(wanted.digest(proposal), wanted.isConfirmed(), "proposal:" + proposal, by);
    }

    private void demandSense(Acceptance wanted) {
        wanted.requireOne();
        if (wanted.entry() != null) {
            rules.demand(wanted.entry().content(LocalDate.EPOCH));
        }
    }

    private List<Entry> changed(Acceptance wanted) {
        if (wanted.entry() != null) {
            var content = wanted.entry().content(LocalDate.EPOCH);
            return List.of(new Entry(NEW, "trial", content, EntryStatus.PUBLISHED, 1));
        }
        return wanted.extension() == null ? List.of() : List.of(extended(wanted.extension()));
    }

    private Entry extended(Acceptance.Extension extension) {
        var entry = entries.entry(new EntryId(extension.entryId()));
        return EntryTexts.extended(entry, EntryTexts.unknown(entry, extension.phrasings()));
    }
}
