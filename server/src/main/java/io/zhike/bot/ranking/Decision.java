package io.zhike.bot.ranking;

import io.zhike.bot.ranking.Ranking.Ranked;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param prepared the question, prepared by the ranker of the entries
     * @param business how that ranker ranked it
     * @param talk ranks the small talk
     * @param encoder null to go by words alone
     */
    static Decision of(Question question, Prepared prepared, Ranking business, Ranker talk, @Nullable Encoder encoder) {
        var chatter = prepared.isGreeting() || talk.canReach(business.any(), prepared)
                ? talk.rank(Question.of(question.text()), prepared)
                : Ranking.NOTHING;
        boolean twins = question.product() == null && business.twins();
        var whole = Analysis.ofWhole(question.text());
        if (chatter.best() < business.any()
                || whole.spoken().equals(prepared.analysis().spoken())) {
            return of(prepared, business, chatter, twins);
        }
        var wholeChatter = talk.rank(Question.of(question.text()), Prepared.of(whole, encoder));
        return of(prepared, business, wholeChatter.best() > chatter.best() ? wholeChatter : chatter, twins);
    }

    /** @param twins whether only the product, which is not known, tells the best two apart */
    private static Decision of(Prepared question, Ranking business, Ranking talk, boolean twins) {
        var limits = Thresholds.INSTANCE;
        if (!talk.items().isEmpty() && isSmallTalk(question, business, talk, limits)) {
            return new SmallTalk(talk.items().getFirst().item(), talk.best());
        }
        var best = business.best();
        var bare = question.isBareWord();
        if (!bare && best >= limits.answer() && business.lead() >= (twins ? limits.leadOfTwins() : limits.lead())) {
            return new Answered(business.items().getFirst().item(), best);
        }
        return business.any() >= limits.offer()
                ? new DidYouMean(offered(business, behind(bare, twins, limits)), best)
                : new Refused(best);
    }

    private static double behind(boolean bare, boolean twins, Thresholds limits) {
        if (bare) {
            return Double.POSITIVE_INFINITY;
        }
        return twins ? limits.leadOfTwins() : limits.behind();
    }

    /** The best three, less those that are farther behind. */
    private static List<Ranked> offered(Ranking business, double behind) {
        var best = business.items().getFirst().score();
        return business.items().stream()
                .limit(3)
                .filter(ranked -> best - ranked.score() <= behind)
                .toList();
    }

    /**
     * Whoever greets or complains and asks has asked: greetings are stripped before, and what names a subject of the
     * business must be very much like small talk to be taken for it.
     */
    private static boolean isSmallTalk(Prepared question, Ranking business, Ranking talk, Thresholds limits) {
        var limit = business.named() ? limits.talkOfBusiness() : limits.talk();
        return question.isGreeting() || talk.best() >= limit && talk.best() > business.any();
    }
}
