package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Ranker;
import io.zhike.bot.ranking.ReadItems;
import io.zhike.bot.source.Audience;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.source.Viewer;
import io.zhike.chat.Answer.SourceKind;
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

    static final Snapshot EMPTY =
            Draft.of(new State(Map.of(), -1), List.of(), List.of(), null).ranked(Map.of(), null);

    /** What a snapshot is to know, read but not yet ranked. */
    record Draft(State state, Map<Audience, Stock> stocks, List<SmallTalk> smallTalk, ReadItems talk) {

        /** @param before what of it stays the same is not read again */
        static Draft of(
                State state, List<SourceDocument> documents, List<SmallTalk> smallTalk, @Nullable Snapshot before) {
            var byAudience = documents.stream().collect(Collectors.groupingBy(SourceDocument::audience));
            byAudience.putIfAbsent(Audience.EVERYONE, List.of());
            var stocks = byAudience.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            e -> Stock.of(
                                    e.getValue(),
                                    before == null ? null : before.shelves().get(e.getKey()))));
            var talk = smallTalk.stream()
                    .map(one -> Item.plain(one.id(), one.allPhrasings()))
                    .toList();
            return new Draft(
                    state,
                    stocks,
                    smallTalk,
                    ReadItems.of(talk, before == null ? null : before.chatter().read()));
        }

        /** Everything whose vector the rankers want. */
        Set<String> texts() {
            var texts = new LinkedHashSet<String>();
            stocks.values().forEach(stock -> texts.addAll(stock.items().texts()));
            texts.addAll(talk.texts());
            return texts;
        }

        /**
         * @param vectors those of {@link #texts}; without some of them the rankers concerned go by words
         * @param before shelves of which nothing changed are taken as they are
         */
        Snapshot ranked(Map<String, CompactVector> vectors, @Nullable Snapshot before) {
            var shelves = stocks.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            e -> shelf(
                                    e.getValue(),
                                    vectors,
                                    before == null ? null : before.shelves().get(e.getKey()))));
            var documents = stocks.values().stream()
                    .flatMap(stock -> stock.documents().stream())
                    .collect(Collectors.toUnmodifiableMap(SourceDocument::ref, Function.identity()));
            var talks = smallTalk.stream().collect(Collectors.toUnmodifiableMap(SmallTalk::id, Function.identity()));
            return new Snapshot(state, documents, shelves, talks, chatter(vectors, before));
        }

        /** A question that was solved leaves two thousand entries as they are. */
        private static Shelf shelf(Stock stock, Map<String, CompactVector> vectors, @Nullable Shelf before) {
            return before != null
                            && before.ranker().complete()
                            && before.documents().equals(stock.documents())
                    ? before
                    : Shelf.of(stock, vectors);
        }

        private Ranker chatter(Map<String, CompactVector> vectors, @Nullable Snapshot before) {
            return before != null
                            && before.chatter().complete()
                            && before.chatter().items().equals(talk.items())
                    ? before.chatter()
                    : Ranker.ofSmallTalk(talk, vectors);
        }
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
}
