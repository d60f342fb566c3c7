package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Ranker;
import io.zhike.bot.source.Audience;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.source.Viewer;
import io.zhike.chat.Answer.Outcome;
import io.zhike.chat.Answer.SourceKind;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the robot says, or would say if it knew something else. Nothing of it is logged. */
@Component
public class RobotTrials {

    /** Small talk that does not exist yet has numbers that no row has. */
    private static final long TRIED = -1;

    private final Snapshots snapshots;
    private final Retrieval retrieval;
    private final Vectors vectors;
    private final SmallTalkStore smallTalk;

    RobotTrials(Snapshots snapshots, Retrieval retrieval, Vectors vectors, SmallTalkStore smallTalk) {
        this.snapshots = snapshots;
        this.retrieval = retrieval;
        this.vectors = vectors;
        this.smallTalk = smallTalk;
    }

    /** Equal as long as the robot of {@link #now} decides in the same way. */
    public Object version() {
        var current = snapshots.current();
        return List.of(current.state(), current.complete());
    }

    /** The robot as it is. */
    public Robot now() {
        return robot(snapshots.current());
    }

    /**
     * The robot as it would be; takes about a second for a thousand entries.
     *
     * @param changed entries as they would be; those that would not be published are forgotten
     * @param talk small talk that it would know too
     */
    public Robot with(Collection<Entry> changed, List<SmallTalkEditing.Draft> talk) {
        var trial = snapshots.current();
        trial = changed.isEmpty() ? trial : withEntries(trial, changed);
        return robot(talk.isEmpty() ? trial : withTalk(trial, talk));
    }

    private Snapshot withEntries(Snapshot current, Collection<Entry> changed) {
        var refs = changed.stream()
                .map(entry -> SourceRef.entry(entry.id().value()))
                .collect(Collectors.toSet());
        var published = changed.stream()
                .filter(entry -> entry.status() == EntryStatus.PUBLISHED)
                .map(entry -> SourceDocument.of(entry, List.of()))
                .toList();
        var documents = new ArrayList<>(current.everyone().documents());
        documents.removeIf(document -> refs.contains(document.ref()));
        documents.addAll(published);
        var shelves = new HashMap<>(current.shelves());
        var stock = Stock.of(documents, current.everyone());
        shelves.put(
                Audience.EVERYONE, Shelf.of(stock, known(current, stock.items().texts())));
        return new Snapshot(current.state(), current.documents(), shelves, current.smallTalk(), current.chatter());
    }

    private Snapshot withTalk(Snapshot current, List<SmallTalkEditing.Draft> talk) {
        var said = new ArrayList<SmallTalk>();
        for (var draft : talk) {
            long id = TRIED - said.size();
            said.add(new SmallTalk(id, "", draft.question(), draft.phrasings(), draft.answers(), draft.offerHuman()));
        }
        said.addAll(smallTalk.active());
        var draft = Snapshot.Draft.of(current.state(), List.of(), said, current);
        var trial = draft.ranked(known(current, draft.texts()), null);
        return new Snapshot(
                current.state(), current.documents(), current.shelves(), trial.smallTalk(), trial.chatter());
    }

    /** All vectors of the current state are known already; only what is new is computed. */
    private Map<String, CompactVector> known(Snapshot current, Set<String> texts) {
        return vectors.trial(current.complete() ? texts : List.of());
    }

    /** The published entries nearest to a text, best first. */
    public List<Near> nearest(String text, @Nullable String product, int limit) {
        return retrieval.ranked(snapshots.current(), text, product).stream()
                .filter(hit -> hit.document().ref().kind() == SourceKind.ENTRY)
                .limit(limit)
                .map(hit -> new Near(hit.document().ref().id(), phrasings(hit.document()), hit.confidence()))
                .toList();
    }

    private static List<String> phrasings(SourceDocument document) {
        return Stream.concat(Stream.of(document.question()), document.phrasings().stream())
                .toList();
    }

    /** The texts' meanings as vectors of length one, by text; texts without words are left out. */
    public Map<String, float[]> meanings(Collection<String> texts) {
        var spoken = texts.stream().distinct().collect(Collectors.toMap(Function.identity(), RobotTrials::spoken));
        var wanted = spoken.values().stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        var encoded = new HashMap<String, float[]>();
        for (int i = 0; i < wanted.size(); i += 16) {
            var batch = wanted.subList(i, Math.min(wanted.size(), i + 16));
            var made = vectors.encoder().encode(batch);
            for (int j = 0; j < batch.size(); j++) {
                encoded.put(batch.get(j), made.get(j));
            }
        }
        var result = new HashMap<String, float[]>();
        spoken.forEach((text, words) -> {
            var vector = encoded.get(words);
            if (vector != null) {
                result.put(text, vector);
            }
        });
        return result;
    }

    /** Names the model of {@link #meanings}: vectors of different models must never be compared. */
    public String model() {
        return vectors.encoder().model();
    }

    private static String spoken(String text) {
        return Ranker.texts(List.of(Item.plain(0, List.of(text)))).stream()
                .findFirst()
                .orElse("");
    }

    private Robot robot(Snapshot snapshot) {
        return (text, product, module) -> {
            var found = retrieval.find(snapshot, Viewer.ANYBODY, text, product, module);
            return switch (found.verdict()) {
                case Found.Verdict.Answered(var hit) -> verdict(Outcome.ANSWERED, List.of(hit));
                case Found.Verdict.DidYouMean(var hits) -> verdict(Outcome.DID_YOU_MEAN, hits);
                case Found.Verdict.Refused(var sure) -> new Verdict(Outcome.REFUSED, List.of(), null, sure);
                case Found.Verdict.Chatter(var talk, var sure) ->
                    new Verdict(Outcome.SMALL_TALK, List.of(talk.id()), talk.question(), sure);
            };
        };
    }

    private static Verdict verdict(Outcome outcome, List<Found.Hit> hits) {
        var best = hits.getFirst();
        var ids = hits.stream().map(hit -> hit.document().ref().id()).toList();
        return new Verdict(outcome, ids, best.document().question(), best.confidence());
    }

    /** Decides on a question. */
    @FunctionalInterface
    public interface Robot {

        /** As a question asked in a product line and a functional area, null for none. */
        Verdict verdict(String text, @Nullable String product, @Nullable String module);
    }

    /**
     * @param items the entry answered with or those offered; the number of the small talk for SMALL_TALK
     * @param title the question of the first of them
     */
    public record Verdict(
            Outcome outcome, List<Long> items, @Nullable String title, double confidence) {}

    /** @param phrasings the question first */
    public record Near(long entryId, List<String> phrasings, double confidence) {}
}
