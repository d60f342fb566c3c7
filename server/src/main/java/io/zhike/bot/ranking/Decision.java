package io.zhike.bot.ranking;

import io.zhike.bot.ranking.Ranking.Ranked;
import java.util.List;

/** What the robot does with a question. */
public sealed interface Decision {

    /** Probability that an entry of the knowledge answers the question. */
    double confidence();

    /** Sure enough to answer. */
    record Answered(Item item, double confidence) implements Decision {}

    /** Not sure which: one to three are offered. */
    record DidYouMean(List<Ranked> items, double confidence) implements Decision {}

    /** Nothing fits. */
    record Refused(double confidence) implements Decision {}

    /** No question of business. */
    record SmallTalk(Item item, double confidence) implements Decision {}

    /** @param business ranking of the knowledge, {@code talk} of the small talk, for the same question */
    static Decision of(Prepared question, Ranking business, Ranking talk) {
        var limits = Thresholds.INSTANCE;
        if (!talk.items().isEmpty() && isSmallTalk(question, business, talk, limits)) {
            return new SmallTalk(talk.items().getFirst().item(), talk.best());
        }
        var best = business.best();
        var second = business.items().size() < 2 ? 0 : business.items().get(1).confidence();
        if (best >= limits.answer() && best >= limits.lead() * second) {
            return new Answered(business.items().getFirst().item(), best);
        }
        var offered = business.items().stream()
                .limit(3)
                .filter(ranked -> ranked.confidence() >= limits.offer())
                .toList();
        return 1 - business.none() >= limits.offerAny() && !offered.isEmpty()
                ? new DidYouMean(offered, best)
                : new Refused(best);
    }

    /** Whoever greets and asks has asked: the greeting is stripped before, and the rest must be small talk itself. */
    private static boolean isSmallTalk(Prepared question, Ranking business, Ranking talk, Thresholds limits) {
        return question.isGreeting() || talk.best() >= limits.talk() && talk.best() > business.best();
    }
}
