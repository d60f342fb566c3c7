package io.zhike.bot;

import io.zhike.bot.Found.Verdict;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.talk.FollowUp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands a question, where needed from what was asked before it. */
@Component
class Reading {

    /** By so much the question read with the one before it must be surer than the question alone. */
    private static final double CLEARLY = 0.05;
    /** Small talk that is as sure as this means what it says. */
    private static final double PLAIN_TALK = 0.9;

    /** From this probability on a new document is worth more than the same again. */
    private static final double LIKELY = 0.2;

    private final Retrieval retrieval;

    Reading(Retrieval retrieval) {
        this.retrieval = retrieval;
    }

    /**
     * @param text the question as it was understood
     * @param followsUp whether it was understood from the one before it
     */
    record Read(String text, Found found, boolean followsUp) {}

    Read read(Turn turn) {
        var alone = new Read(turn.text(), found(turn, turn.text()), false);
        return followUp(turn)
                .flatMap(followUp -> together(turn, followUp))
                .filter(together -> isClearer(together.found(), alone.found()))
                .orElse(alone);
    }

    /** Whether each of the parts asks for something else and at least one can be answered. */
    boolean standAlone(Turn turn, List<String> parts) {
        var found = parts.stream()
                .limit(Turn.MOST_PARTS)
                .map(part -> read(turn.with(part)).found())
                .toList();
        var answers = new HashSet<Object>();
        var distinct = found.stream()
                .filter(Found::isBusiness)
                .allMatch(one -> answers.add(one.hits().getFirst().document().ref()));
        return distinct
                && found.stream().anyMatch(Found::isAnswered)
                && found.stream().noneMatch(one -> one.verdict() instanceof Verdict.Chatter);
    }

    private Optional<FollowUp> followUp(Turn turn) {
        return turn.memory().asked() == null ? Optional.empty() : FollowUp.of(turn.text());
    }

    private Optional<Read> together(Turn turn, FollowUp followUp) {
        var memory = turn.memory();
        var answered = Optional.ofNullable(memory.answered()).flatMap(turn::document);
        var before = new ArrayList<String>();
        answered.ifPresent(document -> before.add(document.question()));
        Stream.ofNullable(memory.asked()).forEach(before::add);
        var keywords = answered.map(document -> document.keywords()).orElse(List.of());
        return followUp.whole(before, keywords).stream()
                .map(text -> new Read(text, news(turn, found(turn, text)), true))
                .filter(read -> read.found().isBusiness())
                .filter(read -> isNew(turn, read.found())
                        || answered.filter(old -> covers(old, followUp)).isPresent())
                .max(Comparator.comparingInt((Read read) -> rank(turn, read.found()))
                        .thenComparingDouble(read -> read.found().verdict().confidence()));
    }

    private static boolean covers(SourceDocument answered, FollowUp followUp) {
        return followUp.isCoveredBy(answered.question() + " " + answered.answer());
    }

    /** Something new that is likely comes before the same again, and that before something new that is not. */
    private static int rank(Turn turn, Found found) {
        if (!isNew(turn, found)) {
            return 1;
        }
        return found.isAnswered() ? 3 : found.verdict().confidence() >= LIKELY ? 2 : 0;
    }

    /** Whoever asks on seldom wants to hear the same again. */
    private static Found news(Turn turn, Found found) {
        var answered = turn.memory().answered();
        return answered == null || !found.isBusiness() || isNew(turn, found)
                ? found
                : found.without(answered).orElse(found);
    }

    private static boolean isNew(Turn turn, Found found) {
        return !found.hits().getFirst().document().ref().equals(turn.memory().answered());
    }

    private static boolean isClearer(Found together, Found alone) {
        if (alone.verdict() instanceof Verdict.Chatter(var talk, var confidence)) {
            return together.isAnswered() && confidence < PLAIN_TALK;
        }
        return (together.isAnswered() || !alone.isAnswered())
                && together.verdict().confidence() > alone.verdict().confidence() + CLEARLY;
    }

    /** The module that was chosen before decides only what is undecided without it. */
    private Found found(Turn turn, String text) {
        var found = retrieval.find(turn.snapshot(), turn.viewer(), text, turn.product(), turn.module());
        var module = turn.memory().module();
        if (module == null || !(found.verdict() instanceof Verdict.DidYouMean)) {
            return found;
        }
        var there = retrieval.find(turn.snapshot(), turn.viewer(), text, turn.product(), module);
        return there.isAnswered() ? there : found;
    }
}
