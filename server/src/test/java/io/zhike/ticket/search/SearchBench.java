package io.zhike.ticket.search;

import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.testing.TestDatabase;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Viewer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the search over many made-up questions. Usage: bench/tickets [ROWS [ROUNDS]] */
final class SearchBench {

    private static final int SIZE = 21;

    private final TicketFinder finder;
    private final RankedFinder ranked;
    private final SimilarTickets similar;
    private final TransactionTemplate transaction;
    private final int rounds;

    private SearchBench(DataSource database, int rounds) {
        var jdbc = JdbcClient.create(database);
        this.finder = new TicketFinder(jdbc);
        this.ranked = new RankedFinder(jdbc, finder);
        this.similar = new SimilarTickets(jdbc, new Rows(jdbc));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.rounds = rounds;
    }

    static void main(String[] args) throws SQLException, IOException {
        var count = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        var database = TestDatabase.fresh();
        var start = System.nanoTime();
        try (var connection = database.getConnection()) {
            new TicketGenerator(connection, count).run();
        }
        System.out.printf("%,d questions made in %d s%n", count, (System.nanoTime() - start) / 1_000_000_000);
        new SearchBench(database, rounds).run();
        TestDatabase.stop();
        System.exit(0);
    }

    private void run() {
        System.out.printf("%-46s %8s %8s %8s %6s%n", "", "p50 ms", "p99 ms", "max ms", "found");
        for (var word : List.of(TicketGenerator.RARE, TicketGenerator.SOMETIMES, TicketGenerator.FREQUENT)) {
            measure(word + ", solved", search(ListKind.SOLVED, word, null, null, null));
            measure(word + ", open", search(ListKind.OPEN, word, null, null, null));
            measure(word + ", GS, solved", search(ListKind.SOLVED, word, "GS", null, null));
            measure(word + ", GS 7.0, payroll, solved", search(ListKind.SOLVED, word, "GS", "GS 7.0", "payroll"));
            measure(word + ", all, for staff", search(ListKind.ALL, word, null, null, null));
        }
        measure("凭证 打印, solved", search(ListKind.SOLVED, "凭证 打印", null, null, null));
        measure("打印 核销, never together", search(ListKind.SOLVED, "打印 核销", null, null, null));
        measure("no such word", search(ListKind.SOLVED, "鼙鼓", null, null, null));
        measure("no word, solved", search(ListKind.SOLVED, "", null, null, null));
        measure("no word, PS 12.0, hr, solved", search(ListKind.SOLVED, "", "PS", "PS 12.0", "hr"));
        for (var word : List.of(TicketGenerator.RARE, TicketGenerator.SOMETIMES, TicketGenerator.FREQUENT)) {
            rank(word + ", solved, by relevance", search(ListKind.SOLVED, word, null, null, null));
            rank(word + ", GS, open, by relevance", search(ListKind.OPEN, word, "GS", null, null));
        }
        var asker = new Viewer(new SignedIn(1, "asker", Set.of(Role.CUSTOMER)), null, null);
        time("similar to a title", () -> similar.to(asker, TicketChannel.QUESTION, "凭证保存时提示数据已被修改", null));
        time("similar, nothing shared", () -> similar.to(asker, TicketChannel.QUESTION, "天气预报说明天有雨雪", "GS"));
        time("hot, GS", () -> ranked.hot(scope(ListKind.HOT), List.of("p:GS")));
    }

    private static Search search(
            ListKind list, String q, @Nullable String product, @Nullable String version, @Nullable String module) {
        return new Search(TicketChannel.QUESTION, list, q, product, version, module, Sort.NEWEST, null, SIZE);
    }

    private static Scope scope(ListKind list) {
        var solved = list != ListKind.OPEN;
        return list == ListKind.ALL
                ? new Scope("s.channel = :channel", channel(), List.of(Words.channel(TicketChannel.QUESTION)), true)
                : new Scope(
                        "s.listed AND s.channel = :channel AND s.solved = " + solved,
                        channel(),
                        List.of(Words.listed(TicketChannel.QUESTION, solved)),
                        true);
    }

    private static Map<String, Object> channel() {
        return Map.of("channel", "QUESTION");
    }

    private void measure(String name, Search search) {
        time(name, () -> finder.newest(scope(search.list()), search.lexemes(), null, search.size()));
    }

    private void rank(String name, Search search) {
        var words = Words.ofQuery(search.q());
        time(name, () -> ranked.relevant(scope(search.list()), search.lexemes(), words, search.size()));
    }

    private void time(String name, Supplier<List<?>> work) {
        var times = new long[rounds];
        var found = 0;
        for (int i = -10; i < rounds; i++) {
            var start = System.nanoTime();
            var hits = transaction.execute(status -> work.get());
            found = hits == null ? 0 : hits.size();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-46s %8.1f %8.1f %8.1f %6d%n",
                name, ms(times[rounds / 2]), ms(times[rounds * 99 / 100]), ms(times[rounds - 1]), found);
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}
