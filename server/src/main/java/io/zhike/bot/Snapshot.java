package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Ranker;
import io.zhike.bot.source.Audience;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.source.Viewer;
import io.zhike.chat.Answer.SourceKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the robot knows at one moment; replaced as a whole, never changed.
 *
 * @param state which state of the sources and of the small talk it shows
 * @param shelves the documents by audience; the one of everybody is always there
 */
record Snapshot(
        State state,
        Map<SourceRef, SourceDocument> documents,
        Map<Audience, Shelf> shelves,
        Map<Long, SmallTalk> smallTalk,
        Ranker chatter) {

    /** Revisions of everything the robot knows. */
    record State(Map<SourceKind, Long> sources, long smallTalk) {}

    static final Snapshot EMPTY = of(new State(Map.of(), -1), List.of(), List.of(), Map.of());

    static Snapshot of(
            State state,
            List<SourceDocument> documents,
            List<SmallTalk> smallTalk,
            Map<String, CompactVector> vectors) {
        return of(state, documents, smallTalk, vectors, Map.of());
    }

    /** @param before shelves of an earlier snapshot: one whose documents are the same is taken as it is */
    static Snapshot of(
            State state,
            List<SourceDocument> documents,
            List<SmallTalk> smallTalk,
            Map<String, CompactVector> vectors,
            Map<Audience, Shelf> before) {
        return new Snapshot(
                state,
                index(documents, SourceDocument::ref),
                shelves(documents, vectors, before),
                index(smallTalk, SmallTalk::id),
                Ranker.ofSmallTalk(talkItems(smallTalk), vectors));
    }

    private static Map<Audience, Shelf> shelves(
            List<SourceDocument> documents, Map<String, CompactVector> vectors, Map<Audience, Shelf> before) {
        var byAudience = documents.stream().collect(Collectors.groupingBy(SourceDocument::audience));
        byAudience.putIfAbsent(Audience.EVERYONE, List.of());
        return byAudience.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> shelf(e.getValue(), vectors, before.get(e.getKey()))));
    }

    /** A question that was solved leaves two thousand entries as they are. */
    private static Shelf shelf(
            List<SourceDocument> documents, Map<String, CompactVector> vectors, @Nullable Shelf before) {
        return before != null
                        && before.ranker().complete()
                        && before.documents().equals(documents)
                ? before
                : Shelf.of(documents, vectors);
    }

    /** Everything whose vector the rankers want. */
    static Set<String> texts(List<SourceDocument> documents, List<SmallTalk> smallTalk) {
        var texts = new LinkedHashSet<>(Ranker.texts(Shelf.items(documents)));
        texts.addAll(Ranker.texts(talkItems(smallTalk)));
        return texts;
    }

    /** What everybody may see. */
    Shelf everyone() {
        return Objects.requireNonNull(shelves.get(Audience.EVERYONE));
    }

    /** The shelves that this person may look into, the one of everybody first. */
    List<Shelf> shelves(Viewer viewer) {
        return viewer.audiences().stream()
                .map(shelves::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Empty if there is no such document, or not for this person. */
    Optional<SourceDocument> document(SourceRef ref, Viewer viewer) {
        return Optional.ofNullable(documents.get(ref)).filter(viewer::sees);
    }

    /** Whether meanings are compared; until then only words are. */
    boolean complete() {
        return everyone().ranker().complete();
    }

    private static List<Item> talkItems(List<SmallTalk> smallTalk) {
        return smallTalk.stream()
                .map(talk -> Item.plain(talk.id(), talk.allPhrasings()))
                .toList();
    }

    private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
