package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the time of an answer and the memory grow with the number of entries. Prints one line of JSON for each size and one
 * with the ratios. Run by {@code bench/robot/speed}.
 */
final class RobotSpeed {

    private static final Path LISTS = Path.of("server/src/test/resources/robot");
    private static final int ROUNDS = 5;

    private final JsonMapper json = JsonMapper.shared();
    private final Ranker talk;
    private final List<String> questions;

    private RobotSpeed(Ranker talk, List<String> questions) {
        this.talk = talk;
        this.questions = questions;
    }

    static void main(String[] args) throws IOException {
        var content = Path.of("content");
        var talk = OwnContent.smallTalk(content).items();
        var bench = new RobotSpeed(Ranker.ofSmallTalk(talk, Vectors.of(Ranker.texts(talk))), questions());
        bench.compare(
                OwnContent.business(content).items(),
                args.length > 0 ? Integer.parseInt(args[0]) : 2_000,
                args.length > 1 ? Integer.parseInt(args[1]) : 200_000);
    }

    static List<String> questions() throws IOException {
        var questions = new ArrayList<String>();
        for (var name : List.of("queries.tsv", "training-queries.tsv")) {
            try (Stream<String> lines = Files.lines(LISTS.resolve(name))) {
                lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\t")[0])
                        .forEach(questions::add);
            }
        }
        return questions;
    }

    private void compare(List<Item> originals, int few, int many) throws IOException {
        var small = build(originals, few);
        var large = build(originals, many);
        var smallTimes = new double[ROUNDS];
        var largeTimes = new double[ROUNDS];
        answerAll(small);
        answerAll(large);
        for (int round = 0; round < ROUNDS; round++) {
            smallTimes[round] = answerAll(small);
            largeTimes[round] = answerAll(large);
        }
        Arrays.sort(smallTimes);
        Arrays.sort(largeTimes);
        print(Map.of(
                "millisecondsAt" + few,
                round(smallTimes[ROUNDS / 2]),
                "millisecondsAt" + many,
                round(largeTimes[ROUNDS / 2]),
                "ratio",
                round(largeTimes[ROUNDS / 2] / smallTimes[ROUNDS / 2])));
    }

    private Ranker build(List<Item> originals, int size) throws IOException {
        long before = heapInUse();
        var made = ManyEntries.of(originals, size);
        long given = heapInUse();
        long start = System.nanoTime();
        var ranker = Ranker.of(made.items(), made.vectors());
        long seconds = System.nanoTime() - start;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("entries", size);
        figures.put(
                "phrasings",
                made.items().stream().mapToInt(item -> item.phrasings().size()).sum());
        figures.put("secondsToBuild", round(seconds / 1e9));
        figures.put("megabytesOfTextsAndVectors", given - before);
        figures.put("megabytesOfIndex", heapInUse() - given);
        print(figures);
        return ranker;
    }

    /** Milliseconds for each answer, the encoder's time included. */
    private double answerAll(Ranker ranker) {
        long start = System.nanoTime();
        for (var question : questions) {
            OwnFigures.decide(Question.of(question), ranker, talk);
        }
        return (System.nanoTime() - start) / 1e6 / questions.size();
    }

    private void print(Map<String, Object> figures) {
        System.out.println(json.writeValueAsString(figures));
    }

    private static long heapInUse() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
