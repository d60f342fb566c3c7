package io.zhike.bot.learning;

import io.zhike.bot.RobotTrials;
import io.zhike.bot.RobotTrials.Robot;
import io.zhike.bot.RobotTrials.Verdict;
import io.zhike.bot.SmallTalkEditing;
import io.zhike.bot.learning.RegressionCases.Expected;
import io.zhike.bot.learning.RegressionCases.RegressionCase;
import io.zhike.chat.Answer.Outcome;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks the regression set, and the phrasings of the entries nearest to what changes, before and after a change: shows
 * what would get worse.
 */
@Service
class Regression {

    /** Entries next to the changed one whose own phrasings are asked too. */
    private static final int NEIGHBOURS = 8;

    private static final int NEIGHBOUR_QUESTIONS = 80;

    private final RobotTrials trials;
    private final RegressionCases cases;

    Regression(RobotTrials trials, RegressionCases cases) {
        this.trials = trials;
        this.cases = cases;
    }

    /** How the robot does now. */
    TrialReport now() {
        var robot = trials.now();
        return report(cases.all(), robot, robot);
    }

    /** How it would do. */
    TrialReport trial(List<Entry> changed, List<SmallTalkEditing.Draft> talk) {
        var asked = new ArrayList<>(cases.all());
        asked.addAll(neighbours(changed));
        return report(asked, trials.now(), trials.with(changed, talk));
    }

    private List<RegressionCase> neighbours(List<Entry> changed) {
        var seen = new HashSet<Long>();
        changed.forEach(entry -> seen.add(entry.id().value()));
        var asked = new ArrayList<RegressionCase>();
        for (var entry : changed) {
            if (entry.status() != EntryStatus.PUBLISHED) {
                continue;
            }
            var content = entry.content();
            Stream.concat(Stream.of(content.question()), content.phrasings().stream())
                    .flatMap(text -> trials.nearest(text, content.product(), NEIGHBOURS).stream())
                    .filter(near -> seen.add(near.entryId()))
                    .flatMap(near -> near.phrasings().stream().map(text -> neighbour(near.entryId(), text)))
                    .limit(NEIGHBOUR_QUESTIONS)
                    .forEach(asked::add);
        }
        return asked;
    }

    private static RegressionCase neighbour(long entry, String text) {
        return new RegressionCase(0, text, null, Expected.ENTRY, entry, null, null, Instant.EPOCH);
    }

    private static TrialReport report(List<RegressionCase> asked, Robot before, Robot after) {
        var worse = new ArrayList<Difference>();
        var better = new ArrayList<Difference>();
        int rightBefore = 0;
        int rightAfter = 0;
        var wrong = new ArrayList<Difference>();
        for (var one : asked) {
            var was = before.verdict(one.text(), one.product());
            var is = before == after ? was : after.verdict(one.text(), one.product());
            int from = grade(one, was);
            int to = grade(one, is);
            var difference = new Difference(one.text(), one.product(), one.expected(), one.entryId(), was, is);
            rightBefore += from == RIGHT ? 1 : 0;
            rightAfter += to == RIGHT ? 1 : 0;
            if (to != from) {
                (to < from ? worse : better).add(difference);
            }
            if (to < RIGHT) {
                wrong.add(difference);
            }
        }
        return new TrialReport(asked.size(), rightBefore, rightAfter, worse, better, wrong);
    }

    private static final int RIGHT = 2;
    private static final int OFFERED = 1;
    private static final int WRONG = 0;

    private static int grade(RegressionCase one, Verdict verdict) {
        return switch (one.expected()) {
            case ENTRY ->
                verdict.outcome() == Outcome.SMALL_TALK
                                || !verdict.items().contains(Objects.requireNonNull(one.entryId()))
                        ? WRONG
                        : verdict.outcome() == Outcome.ANSWERED ? RIGHT : OFFERED;
            case SMALL_TALK -> verdict.outcome() == Outcome.SMALL_TALK ? RIGHT : WRONG;
            case REFUSAL ->
                verdict.outcome() == Outcome.REFUSED
                        ? RIGHT
                        : verdict.outcome() == Outcome.DID_YOU_MEAN ? OFFERED : WRONG;
        };
    }

    /**
     * @param cases how many questions were asked
     * @param wrong what is not right after the change, whether it was before or not
     */
    record TrialReport(
            int cases,
            int rightBefore,
            int rightAfter,
            List<Difference> worse,
            List<Difference> better,
            List<Difference> wrong) {}

    record Difference(
            String text,
            @Nullable String product,
            Expected expected,
            @Nullable Long entryId,
            Verdict before,
            Verdict after) {}
}
