package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class ReadItemsTests {

    @Test
    void anEditReadsOneItemAnew() throws IOException {
        var items = new ArrayList<>(items(200));
        var before = ReadItems.of(items);
        items.set(17, changed(items.get(17)));
        var after = ReadItems.of(items, before);
        assertThat(after.readInAll()).isEqualTo(before.readInAll() + 1);
        items.remove(3);
        assertThat(ReadItems.of(renumbered(items), after).readInAll()).isEqualTo(after.readInAll());
    }

    /** What was added, changed, moved and taken away in many steps is known as if it had been read at once. */
    @Test
    void manyEditsEndInTheSameRanking() throws IOException {
        var random = new Random(11);
        var pool = new ArrayList<>(items(400));
        var now = new ArrayList<>(pool.subList(0, 200));
        var read = ReadItems.of(now);
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(now.size());
            switch (i % 4) {
                case 0 -> now.add(at, pool.get(200 + random.nextInt(200)));
                case 1 -> now.remove(at);
                case 2 -> now.set(at, changed(now.get(at)));
                default -> Collections.swap(now, at, random.nextInt(now.size()));
            }
            read = ReadItems.of(renumbered(now), read);
        }
        var edited = Ranker.of(read, Map.of());
        var fresh = Ranker.of(renumbered(now), Map.of());
        for (var item : pool) {
            for (var question :
                    List.of(item.phrasings().getFirst(), item.phrasings().getLast() + "在哪里")) {
                assertThat(told(edited, question)).isEqualTo(told(fresh, question));
            }
        }
    }

    @Test
    void termsThatNobodyUsesAnyMoreAreForgottenInTheEnd() throws IOException {
        var items = new ArrayList<>(items(10));
        var read = ReadItems.of(items);
        int most = 0;
        for (int i = 0; i < 1000; i++) {
            items.set(0, Item.plain(0, List.of("编号 x" + i + " 是什么")));
            read = ReadItems.of(items, read);
            most = Math.max(most, read.dictionary().singles().size());
        }
        assertThat(most).isBetween(400, 900);
        assertThat(Ranker.of(read, Map.of()).prepare("x7", null).analysis().singles())
                .containsExactly("x7");
    }

    private static String told(Ranker ranker, String question) {
        var prepared = ranker.prepare(question, null);
        var ranking = ranker.rank(Question.of(question), prepared);
        var best = ranking.items().isEmpty() ? null : ranking.items().getFirst();
        return prepared.analysis().spoken()
                + (best == null
                        ? ""
                        : " %s %.3f".formatted(best.item().phrasings().getFirst(), best.confidence()));
    }

    private static Item changed(Item item) {
        var phrasings = new ArrayList<>(item.phrasings());
        phrasings.add("怎么处理" + item.phrasings().getFirst().length() + "号量子墨盒");
        return new Item(
                item.id(), phrasings, item.keywords(), item.body() + "\n重新装上墨盒。", item.product(), item.module());
    }

    private static List<Item> items(int count) throws IOException {
        return renumbered(OwnContent.business(Path.of("..", "content")).items().subList(0, count));
    }

    private static List<Item> renumbered(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).numbered(i))
                .toList();
    }
}
