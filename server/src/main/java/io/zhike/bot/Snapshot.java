package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Ranker;
import io.zhike.knowledge.Entry;
import io.zhike.shared.text.Markdown;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the robot knows at one moment; replaced as a whole, never changed.
 *
 * @param knowledgeRevision which state of the knowledge it shows
 * @param smallTalkRevision which state of the small talk it shows
 */
record Snapshot(
        long knowledgeRevision,
        long smallTalkRevision,
        Map<Long, Entry> entries,
        Map<String, Entry> byCode,
        Map<Long, SmallTalk> smallTalk,
        Ranker business,
        Ranker chatter) {

    static final Snapshot EMPTY = of(-1, -1, List.of(), List.of(), Map.of());

    static Snapshot of(
            long knowledgeRevision,
            long smallTalkRevision,
            List<Entry> entries,
            List<SmallTalk> smallTalk,
            Map<String, CompactVector> vectors) {
        return new Snapshot(
                knowledgeRevision,
                smallTalkRevision,
                index(entries, entry -> entry.id().value()),
                index(entries, Entry::code),
                index(smallTalk, SmallTalk::id),
                Ranker.of(entryItems(entries), vectors),
                Ranker.ofSmallTalk(talkItems(smallTalk), vectors));
    }

    /** Everything whose vector the rankers want. */
    static Set<String> texts(List<Entry> entries, List<SmallTalk> smallTalk) {
        var texts = new LinkedHashSet<>(Ranker.texts(entryItems(entries)));
        texts.addAll(Ranker.texts(talkItems(smallTalk)));
        return texts;
    }

    /** Whether meanings are compared; until then only words are. */
    boolean complete() {
        return business.complete();
    }

    private static List<Item> entryItems(List<Entry> entries) {
        return entries.stream().map(Snapshot::item).toList();
    }

    private static Item item(Entry entry) {
        var content = entry.content();
        var phrasings = Stream.concat(Stream.of(content.question()), content.phrasings().stream())
                .toList();
        return new Item(
                entry.id().value(),
                phrasings,
                content.keywords(),
                Markdown.toText(content.answer()),
                content.product(),
                content.module());
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
