package io.zhike.bot.learning;

import io.zhike.bot.RobotTrials.Verdict;
import io.zhike.bot.learning.Regression.Difference;
import io.zhike.bot.learning.Regression.TrialReport;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.PublicationTrial;
import io.zhike.knowledge.TrialOutcome;
import io.zhike.knowledge.TrialOutcome.TriedAnswer;
import io.zhike.knowledge.TrialOutcome.TriedQuestion;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries changes of knowledge on the regression set and on the entries next to them. */
@Component
class RobotPublicationTrial implements PublicationTrial {

    private final Regression regression;

    RobotPublicationTrial(Regression regression) {
        this.regression = regression;
    }

    @Override
    public TrialOutcome tryOut(List<Entry> changed) {
        return outcome(regression.trial(changed, List.of()));
    }

    static TrialOutcome outcome(TrialReport report) {
        return new TrialOutcome(
                report.cases(),
                report.rightBefore(),
                report.rightAfter(),
                questions(report.worse()),
                questions(report.better()));
    }

    private static List<TriedQuestion> questions(List<Difference> differences) {
        return differences.stream()
                .map(one -> new TriedQuestion(one.text(), one.product(), answer(one.before()), answer(one.after())))
                .toList();
    }

    private static TriedAnswer answer(Verdict verdict) {
        return new TriedAnswer(verdict.outcome().name(), verdict.title());
    }
}
