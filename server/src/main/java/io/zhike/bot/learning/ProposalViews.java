package io.zhike.bot.learning;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.bot.RobotTrials;
import io.zhike.chat.HumanHelp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A proposal with all that an editor needs to decide: the questions, what humans answered, what is there already. */
@Component
class ProposalViews {

    private static final int CASES = 100;
    private static final int TALKS = 5;
    private static final int NEAREST = 5;

    private final Cases cases;
    private final HumanHelp humans;
    private final Accounts accounts;
    private final RobotTrials robot;

    ProposalViews(Cases cases, HumanHelp humans, Accounts accounts, RobotTrials robot) {
        this.cases = cases;
        this.humans = humans;
        this.accounts = accounts;
        this.robot = robot;
    }

    ProposalView of(Proposal proposal) {
        var found = cases.of(proposal.id(), CASES);
        var nearest = robot.nearest(proposal.title(), proposal.product(), NEAREST).stream()
                .map(near -> new Near(near.entryId(), near.phrasings().getFirst(), near.confidence()))
                .toList();
        return new ProposalView(proposal, decider(proposal), found, help(found), nearest);
    }

    private @Nullable String decider(Proposal proposal) {
        if (proposal.decidedBy() == null) {
            return null;
        }
        var id = new AccountId(proposal.decidedBy());
        var profile = accounts.profiles(List.of(id)).get(id);
        return profile == null ? null : profile.displayName();
    }

    private List<Help> help(List<Cases.Case> found) {
        return found.stream()
                .map(Cases.Case::handoverId)
                .filter(Objects::nonNull)
                .distinct()
                .limit(TALKS)
                .map(humans::replies)
                .filter(replies -> !replies.isEmpty())
                .map(this::answer)
                .toList();
    }

    private Help answer(List<HumanHelp.Reply> replies) {
        var last = replies.getLast();
        var agent = new AccountId(last.agent());
        var profile = accounts.profiles(List.of(agent)).get(agent);
        return new Help(
                profile == null ? "" : profile.displayName(),
                last.at(),
                replies.stream().map(HumanHelp.Reply::text).toList());
    }

    /**
     * @param decidedByName left out if the rule decided
     * @param cases the newest questions
     * @param help what humans answered after such questions
     * @param nearest entries that come closest, best first
     */
    record ProposalView(
            Proposal proposal,
            @Nullable String decidedByName,
            List<Cases.Case> cases,
            List<Help> help,
            List<Near> nearest) {}

    record Help(String agent, Instant at, List<String> texts) {}

    record Near(long entryId, String question, double confidence) {}
}
