package io.zhike.bot.ranking;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Processor time of the parts of an answer on the own content, in milliseconds of one thread, and a number that stays the
 * same as long as every answer does. Run by {@code bench/robot/parts}.
 */
final class RobotParts {

    private static final int ROUNDS = 12;

    private final Ranker business;
    private final Ranker talk;
    private final List<String> questions;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private RobotParts(Ranker business, Ranker talk, List<String> questions) {
        this.business = business;
        this.talk = talk;
        this.questions = questions;
    }

    static void main(String[] args) throws IOException {
        var content = Path.of("content");
        var entries = OwnContent.business(content).items();
        var talk = OwnContent.smallTalk(content).items();
        var parts = new RobotParts(
                Ranker.of(entries, Vectors.of(Ranker.texts(entries))),
                Ranker.ofSmallTalk(talk, Vectors.of(Ranker.texts(talk))),
                RobotSpeed.questions());
        parts.measure();
        System.out.println(JsonMapper.shared().writeValueAsString(parts.figures));
    }

    private void measure() {
        var encoder = new Known(OnnxEncoder.shared());
        var prepared =
                questions.stream().map(text -> business.prepare(text, encoder)).toList();
        time("reading", i -> business.analyse(questions.get(i)).hashCode());
        time(
                "vector",
                i -> OnnxEncoder.shared().encode(prepared.get(i).analysis().spoken()).length);
        time("ranking", i -> rank(prepared, i).items().size());
        var rankings = IntStream.range(0, questions.size())
                .mapToObj(i -> rank(prepared, i))
                .toList();
        time("smallTalk", i -> decide(prepared, rankings, i, encoder).hashCode());
        long answers = 0;
        for (int i = 0; i < questions.size(); i++) {
            answers =
                    31 * answers + told(decide(prepared, rankings, i, encoder)).hashCode();
        }
        figures.put("answers", Long.toHexString(answers));
    }

    private Ranking rank(List<Prepared> prepared, int i) {
        return business.rank(Question.of(questions.get(i)), prepared.get(i));
    }

    private Decision decide(List<Prepared> prepared, List<Ranking> rankings, int i, Encoder encoder) {
        return Decision.of(Question.of(questions.get(i)), prepared.get(i), rankings.get(i), talk, encoder);
    }

    private static String told(Decision decision) {
        var what = switch (decision) {
            case Decision.Answered(var item, var _) -> "a" + item.id();
            case Decision.SmallTalk(var item, var _) -> "s" + item.id();
            case Decision.DidYouMean(var items, var _) ->
                "d" + items.stream().map(one -> one.item().id()).toList();
            case Decision.Refused _ -> "r";
        };
        return what + " %.4f".formatted(decision.confidence());
    }

    /** The middle one of the rounds. */
    private void time(String part, IntUnaryOperator work) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new long[ROUNDS];
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < questions.size(); i++) {
                sum += work.applyAsInt(i);
            }
            times[round] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        figures.put(part, Math.round(times[ROUNDS / 2] / 1e4 / questions.size()) / 100.0);
        if (sum == 0) {
            throw new IllegalStateException("Nothing was done");
        }
    }

    /** Remembers vectors: their time is measured on its own. */
    private record Known(Encoder encoder, Map<String, float[]> vectors) implements Encoder {

        Known(Encoder encoder) {
            this(encoder, new HashMap<>());
        }

        @Override
        public String model() {
            return encoder.model();
        }

        @Override
        public int dimensions() {
            return encoder.dimensions();
        }

        @Override
        public List<float[]> encode(List<String> texts) {
            return texts.stream()
                    .map(text -> vectors.computeIfAbsent(text, encoder::encode))
                    .toList();
        }
    }
}
