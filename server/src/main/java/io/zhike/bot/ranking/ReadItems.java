package io.zhike.bot.ranking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Items, read for a {@link Ranker}. What earlier ones read of the same items is taken from them, so that after an edit
 * one item is read anew and not all; immutable.
 */
public final class ReadItems {

    /** Terms that no item has any more are kept until so many times as many items were read as there are. */
    private static final int WORN = 4;

    private final List<Item> items;
    private final List<ReadItem> read = new ArrayList<>();
    private final ReadItem.Dictionary dictionary;
    private final Spelling spelling;
    private final int readInAll;

    private ReadItems(List<Item> items, @Nullable ReadItems before) {
        this.items = List.copyOf(items);
        this.dictionary = before == null ? new ReadItem.Dictionary() : before.dictionary;
        var old = before == null ? new HashMap<Item, Deque<ReadItem>>() : byContent(before.read);
        var fresh = new ArrayList<ReadItem>();
        for (var item : items) {
            read.add(take(item.numbered(0), old, fresh));
        }
        var gone = old.values().stream().flatMap(Collection::stream).toList();
        spelling = Spelling.of(read, fresh, gone, before == null ? null : before.spelling);
        readInAll = fresh.size() + (before == null ? 0 : before.readInAll);
    }

    public static ReadItems of(List<Item> items) {
        return new ReadItems(items, null);
    }

    /** @param before items of which most are the same; null if there are none */
    public static ReadItems of(List<Item> items, @Nullable ReadItems before) {
        return new ReadItems(items, before == null || before.items.isEmpty() || before.isWorn() ? null : before);
    }

    private boolean isWorn() {
        return readInAll > WORN * Math.max(items.size(), 100);
    }

    private ReadItem take(Item item, Map<Item, Deque<ReadItem>> old, List<ReadItem> fresh) {
        var same = old.get(item);
        if (same != null && !same.isEmpty()) {
            return same.remove();
        }
        var one = ReadItem.of(item, dictionary);
        fresh.add(one);
        return one;
    }

    private static Map<Item, Deque<ReadItem>> byContent(List<ReadItem> read) {
        var byContent = new HashMap<Item, Deque<ReadItem>>();
        read.forEach(one ->
                byContent.computeIfAbsent(one.item(), _ -> new ArrayDeque<>(1)).add(one));
        return byContent;
    }

    /** Everything whose vector a ranker wants, in the form to encode. */
    public Set<String> texts() {
        var texts = new LinkedHashSet<String>();
        phrasings().forEach(phrasing -> texts.add(phrasing.spoken()));
        read.forEach(item -> texts.addAll(item.passages()));
        return texts;
    }

    public List<Item> items() {
        return items;
    }

    List<ReadItem> all() {
        return read;
    }

    Stream<ReadItem.ReadPhrasing> phrasings() {
        return read.stream().flatMap(item -> item.phrasings().stream());
    }

    ReadItem.Dictionary dictionary() {
        return dictionary;
    }

    Spelling spelling() {
        return spelling;
    }

    /** How many items were read since there were none before. */
    int readInAll() {
        return readInAll;
    }
}
