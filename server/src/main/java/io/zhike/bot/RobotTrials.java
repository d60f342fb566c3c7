package io.zhike.bot;

import io.zhike.bot.ranking.Decision;
import io.zhike.bot.ranking.Encoder;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Question;
import io.zhike.bot.ranking.Ranker;
import io.zhike.chat.Answer.Outcome;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the robot says, or would say if it knew something else. Nothing of it is logged. */
@Component
public class RobotTrials {

    /** Small talk that does not exist yet has numbers that no row has. */
    private static final long TRIED = -1;

    private final Snapshots snapshots;
    private final Vectors vectors;
    private final SmallTalkStore smallTalk;

    RobotTrials(Snapshots snapshots, Vectors vectors, SmallTalkStore smallTalk) {
        this.snapshots = snapshots;
        this.vectors = vectors;
        this.smallTalk = smallTalk;
    }

    /** The robot as it is. */
    public Robot now() {
        var current = snapshots.current();
        return robot(current.business(), current.chatter());
    }

    /**
     * The robot as it would be; takes about a second for a thousand entries.
     *
     * @param changed entries as they would be; those that would not be published are forgotten
     * @param talk small talk that it would know too
     */
    public Robot with(Collection<Entry> changed, List<SmallTalkEditing.Draft> talk) {
        var current = snapshots.current();
        return robot(
                changed.isEmpty() ? current.business() : business(current, changed),
                talk.isEmpty() ? current.chatter() : chatter(current, talk));
    }

    private Ranker business(Snapshot current, Collection<Entry> changed) {
        var ids = changed.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
        var published = changed.stream()
                .filter(entry -> entry.status() == EntryStatus.PUBLISHED)
                .toList();
        var entries = new ArrayList<>(current.entries().values());
        entries.removeIf(entry -> ids.contains(entry.id().value()));
        entries.addAll(published);
        var known = known(current, Snapshot.texts(published, List.of()));
        return Snapshot.of(-1, -1, entries, List.of(), known).business();
    }

    private Ranker chatter(Snapshot current, List<SmallTalkEditing.Draft> talk) {
        var said = new ArrayList<SmallTalk>();
        for (var draft : talk) {
            long id = TRIED - said.size();
            said.add(new SmallTalk(id, "", draft.question(), draft.phrasings(), draft.answers(), draft.offerHuman()));
        }
        var known = known(current, Snapshot.texts(List.of(), said));
        said.addAll(smallTalk.active());
        return Snapshot.of(-1, -1, List.of(), said, known).chatter();
    }

    /** All vectors of the current state are known already; only what is new is computed. */
    private java.util.Map<String, float[]> known(Snapshot current, java.util.Set<String> texts) {
        return vectors.trial(current.complete() ? texts : List.of());
    }

    /** The published entries nearest to a text, best first. */
    public List<Near> nearest(String text, @Nullable String product, int limit) {
        var snapshot = snapshots.current();
        var prepared = snapshot.business().prepare(text, encoder(snapshot));
        if (prepared.isEmpty()) {
            return List.of();
        }
        return snapshot.business().rank(new Question(text, product, null, null), prepared).items().stream()
                .limit(limit)
                .map(ranked -> new Near(ranked.item().id(), ranked.item().phrasings(), ranked.confidence()))
                .toList();
    }

    /** The texts' meanings as vectors of length one, by text; texts without words are left out. */
    public java.util.Map<String, float[]> meanings(Collection<String> texts) {
        var spoken = texts.stream().distinct().collect(Collectors.toMap(Function.identity(), RobotTrials::spoken));
        var wanted = spoken.values().stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        var encoded = new java.util.HashMap<String, float[]>();
        for (int i = 0; i < wanted.size(); i += 16) {
            var batch = wanted.subList(i, Math.min(wanted.size(), i + 16));
            var made = vectors.encoder().encode(batch);
            for (int j = 0; j < batch.size(); j++) {
                encoded.put(batch.get(j), made.get(j));
            }
        }
        var result = new java.util.HashMap<String, float[]>();
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

    private Robot robot(Ranker knowledge, Ranker chatter) {
        return (text, product) -> verdict(knowledge, chatter, text, product);
    }

    private Verdict verdict(Ranker knowledge, Ranker chatter, String text, @Nullable String product) {
        var prepared = knowledge.prepare(text, knowledge.complete() ? vectors.encoder() : null);
        if (prepared.isEmpty()) {
            return new Verdict(Outcome.REFUSED, List.of(), null, 0);
        }
        var business = knowledge.rank(new Question(text, product, null, null), prepared);
        var talk = chatter.rank(Question.of(text), prepared);
        return switch (Decision.of(prepared, business, talk)) {
            case Decision.Answered(var item, var sure) ->
                new Verdict(Outcome.ANSWERED, List.of(item.id()), title(item), sure);
            case Decision.DidYouMean(var offered, var sure) ->
                new Verdict(
                        Outcome.DID_YOU_MEAN,
                        offered.stream().map(ranked -> ranked.item().id()).toList(),
                        title(offered.getFirst().item()),
                        sure);
            case Decision.Refused(var sure) -> new Verdict(Outcome.REFUSED, List.of(), null, sure);
            case Decision.SmallTalk(var item, var sure) ->
                new Verdict(Outcome.SMALL_TALK, List.of(item.id()), title(item), sure);
        };
    }

    private static String title(Item item) {
        return item.phrasings().getFirst();
    }

    private @Nullable Encoder encoder(Snapshot snapshot) {
        return snapshot.complete() ? vectors.encoder() : null;
    }

    /** Decides on a question. */
    @FunctionalInterface
    public interface Robot {

        Verdict verdict(String text, @Nullable String product);
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
