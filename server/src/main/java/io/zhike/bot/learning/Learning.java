package io.zhike.bot.learning;

import io.zhike.account.AccountId;
import io.zhike.bot.SmallTalkEditing;
import io.zhike.bot.learning.RegressionCases.Expected;
import io.zhike.bot.learning.RegressionCases.NewCase;
import io.zhike.knowledge.Act;
import io.zhike.knowledge.Change;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryForm;
import io.zhike.knowledge.EntryId;
import io.zhike.knowledge.EntryStatus;
import io.zhike.shared.PrivilegedAct;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of proposals. Each act is one transaction with the knowledge it changes, and can be taken back. */
@Service
class Learning {

    private final Proposals proposals;
    private final RegressionCases regression;
    private final EntryEditing entries;
    private final SmallTalkEditing smallTalk;
    private final AcceptanceTrial trial;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Learning(
            Proposals proposals,
            RegressionCases regression,
            EntryEditing entries,
            SmallTalkEditing smallTalk,
            AcceptanceTrial trial,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.regression = regression;
        this.entries = entries;
        this.smallTalk = smallTalk;
        this.trial = trial;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} */
    Proposal proposal(long id) {
        return proposals.find(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Learns what a proposal teaches.
     *
     * @throws ProblemException 409 {@code proposal-decided}; {@code trial-missing}, {@code answers-get-worse} as {@link
     *     AcceptanceTrial#demand}
     */
    @Transactional
    void accept(long id, Acceptance form, AccountId by) {
        var proposal = open(id, form.version());
        trial.demand(id, form, by);
        if (form.entry() != null) {
            asEntry(proposal, form.entry(), by);
        } else if (form.extension() != null) {
            asPhrasings(proposal, form.extension().entryId(), form.extension().phrasings(), by);
        } else if (form.smallTalk() != null) {
            asSmallTalk(proposal, form.smallTalk().draft(), by);
        }
    }

    /** Adds phrasings to an entry without anybody's doing: the rule has tried it. */
    @Transactional
    void acceptByRule(long id, int version, long entryId, List<String> phrasings) {
        asPhrasings(open(id, version), entryId, phrasings, null);
    }

    /** Makes a new, published entry. */
    private void asEntry(Proposal proposal, EntryForm form, AccountId by) {
        var entry = entries.create(form, null, EntryStatus.PUBLISHED, new Change(Act.LEARNED, by));
        var phrasings = Stream.concat(Stream.of(form.question()), texts(form.phrasings()))
                .toList();
        learned(proposal, Decision.learned(Decided.NEW_ENTRY, by.value(), entry.value(), phrasings));
    }

    /** @param by null for the rule */
    private void asPhrasings(Proposal proposal, long entryId, List<String> phrasings, @Nullable AccountId by) {
        var entry = entries.entry(new EntryId(entryId));
        if (entry.status() != EntryStatus.PUBLISHED) {
            throw new ProblemException(HttpStatus.CONFLICT, "entry-not-published");
        }
        var added = EntryTexts.unknown(entry, phrasings);
        if (added.isEmpty()) {
            throw ProblemException.invalid("phrasings", "known-already");
        }
        var form = EntryTexts.withPhrasings(entry, Stream.concat(entry.content().phrasings().stream(), added.stream()));
        entries.change(entry.id(), form, entry.version(), new Change(Act.LEARNED, by));
        var author = by == null ? null : by.value();
        learned(proposal, Decision.learned(Decided.PHRASING, author, entryId, added));
    }

    private void asSmallTalk(Proposal proposal, SmallTalkEditing.Draft draft, AccountId by) {
        var code = "learned-" + proposal.id();
        smallTalk.add(code, draft);
        var phrasings = Stream.concat(Stream.of(draft.question()), draft.phrasings().stream())
                .toList();
        learned(proposal, Decision.smallTalk(by.value(), code, phrasings));
    }

    /** @param mustRefuse whether the robot must go on refusing such questions; they join the regression set then */
    @Transactional
    void reject(long id, int version, boolean mustRefuse, @Nullable String reason, AccountId by) {
        var proposal = open(id, version);
        var kind = mustRefuse ? Decided.REFUSE : Decided.NOTHING;
        learned(
                proposal,
                Decision.rejected(kind, by.value(), mustRefuse ? List.of(proposal.title()) : List.of(), reason));
    }

    /** Takes back what accepting did: the entry as it was before, but for what others changed since. */
    @Transactional
    void undo(long id, int version, AccountId by) {
        var proposal = seen(id, version);
        if (proposal.state() != State.ACCEPTED) {
            throw new ProblemException(HttpStatus.CONFLICT, "proposal-not-accepted");
        }
        switch (Objects.requireNonNull(proposal.decision())) {
            case NEW_ENTRY -> retire(entry(proposal), by);
            case PHRASING -> forget(entry(proposal), proposal.phrasings(), by);
            case SMALL_TALK -> smallTalk.putAside(Objects.requireNonNull(proposal.smallTalk()));
            case REFUSE, NOTHING -> {}
        }
        regression.removeOf(id);
        proposals.state(id, State.UNDONE, by.value(), clock.instant());
        record(by.value(), "proposal-undone", id, Map.of());
    }

    /** Brings a rejected or undone proposal back to be decided again. */
    @Transactional
    void reopen(long id, int version, AccountId by) {
        var proposal = seen(id, version);
        if (proposal.state() != State.REJECTED && proposal.state() != State.UNDONE) {
            throw new ProblemException(HttpStatus.CONFLICT, "proposal-decided");
        }
        regression.removeOf(id);
        proposals.state(id, State.OPEN, by.value(), clock.instant());
        record(by.value(), "proposal-reopened", id, Map.of());
    }

    private void learned(Proposal proposal, Decision decision) {
        proposals.decide(proposal.id(), decision, clock.instant());
        var expected = switch (decision.kind()) {
            case NEW_ENTRY, PHRASING -> Expected.ENTRY;
            case SMALL_TALK -> Expected.SMALL_TALK;
            case REFUSE, NOTHING -> Expected.REFUSAL;
        };
        decision.phrasings()
                .forEach(text -> regression.add(
                        new NewCase(
                                text,
                                proposal.product(),
                                null,
                                expected,
                                decision.entryId(),
                                decision.smallTalk(),
                                proposal.id(),
                                decision.by()),
                        clock.instant()));
        var action = decision.state() == State.ACCEPTED ? "proposal-accepted" : "proposal-rejected";
        record(decision.by(), action, proposal.id(), Map.of("decision", decision.kind()));
    }

    private void retire(Entry entry, AccountId by) {
        if (entry.status() != EntryStatus.RETIRED) {
            entries.retire(entry.id(), entry.version(), new Change(Act.UNLEARNED, by));
        }
    }

    private void forget(Entry entry, List<String> phrasings, AccountId by) {
        var kept = entry.content().phrasings().stream().filter(text -> !phrasings.contains(text));
        entries.change(
                entry.id(), EntryTexts.withPhrasings(entry, kept), entry.version(), new Change(Act.UNLEARNED, by));
    }

    private Entry entry(Proposal proposal) {
        return entries.entry(new EntryId(Objects.requireNonNull(proposal.entryId())));
    }

    private Proposal open(long id, int version) {
        var proposal = seen(id, version);
        if (proposal.state() != State.OPEN) {
            throw new ProblemException(HttpStatus.CONFLICT, "proposal-decided");
        }
        return proposal;
    }

    private Proposal seen(long id, int version) {
        var proposal = proposals.lock(id).orElseThrow(ProblemException::notFound);
        if (proposal.version() != version) {
            throw new ProblemException(HttpStatus.CONFLICT, "proposal-decided");
        }
        return proposal;
    }

    private void record(@Nullable Long by, String action, long proposal, Map<String, Object> details) {
        events.publishEvent(new PrivilegedAct(by, action, "proposal:" + proposal, details));
    }

    private static Stream<String> texts(@Nullable List<String> texts) {
        return texts == null ? Stream.of() : texts.stream();
    }
}
