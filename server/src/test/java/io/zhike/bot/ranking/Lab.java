package io.zhike.bot.ranking;

import java.nio.file.*;
import java.util.*;

/** scratch */
final class Lab {
    static void main(String[] args) throws Exception {
        var content = OwnContent.business(Path.of(args[0]));
        var train = RobotTrainer.examples(content);
        System.out.println(content.items().size() + " entries " + train.size());
        var ranker = Ranker.of(content.items(), Vectors.of(Ranker.texts(content.items())));
        var tests = new LinkedHashMap<String, List<Object[]>>();
        var own = new ArrayList<Object[]>();
        for (var line : Files.readAllLines(Path.of("server/src/test/resources/robot/queries.tsv"))) {
            var p = line.split("\t");
            own.add(new Object[] {ex(ranker, p[0], content.ids().get(p[1])), "in", p[0]});
        }
        for (var line : Files.readAllLines(Path.of("server/src/test/resources/robot/oos.txt")))
            own.add(new Object[] {ex(ranker, line, -1), "oos_far", line});
        tests.put("own", own);
        for (var s : new String[] {"bank-bq-judged", "chat-oppo", "general-lcqmc"}) {
            var set = BenchSet.read(Path.of("/work/shared/bench-data/" + s));
            var texts = Ranker.texts(set.items());
            set.queries().forEach(q -> texts.add(Analysis.of(q.text()).spoken()));
            var v = Vectors.of(texts);
            var r = Ranker.of(set.items(), v);
            var list = new ArrayList<Object[]>();
            for (var q : set.queries()) {
                var an = Analysis.of(q.text());
                var cands = r.candidates(
                        new Question(q.text(), null, null, q.among()), Prepared.of(an, v.get(an.spoken())), -1);
                var rows = new ArrayList<List<float[]>>();
                var golds = new HashSet<Integer>();
                for (var c : cands) {
                    if (q.gold().contains(r.items().get(c.item()).id())) golds.add(rows.size());
                    rows.add(c.rows());
                }
                list.add(new Object[] {
                    new Example(rows, r.noneFeatures(Prepared.of(an, null)), -1, 1, 0), q.type(), q.text(), golds
                });
            }
            tests.put(s, list);
        }
        System.out.println("ready");
        var ctx = EnumSet.of(Feature.CONTEXT, Feature.OTHER_PRODUCT);
        double[][] configs = {
            {0.0, 0.012, 0.02, 0.7, .2},
            {0, 0.0, 0.02, 0.7, .2},
            {0.01, 0.012, 0.02, 0.7, .2},
            {0, 0.012, 0.02, 1, .2},
            {0, 0.003, 0.02, 0.7, .2},
            {0, 0.003, 0.1, 0.7, .2},
            {0, 0.003, 0.02, 0.7, .05},
            {0, 0.003, 0.02, 0.7, 1}
        };
        for (var c : configs) {
            var t = new ArrayList<Example>();
            for (var e : train) {
                double w = e.weight() == RobotTrainer.HELD_OUT
                        ? c[0]
                        : e.weight() == RobotTrainer.REWORDED ? c[1] : e.weight() == RobotTrainer.FLIPPED ? c[2] : 1;
                if (w == 0) continue;
                t.add(new Example(e.rows(), e.none(), e.gold(), w, e.group()));
                if (e.gold() >= 0) t.add(e.withoutGold(w * c[3]));
            }
            var m = new Logit(ctx, c[4]).fit(t);
            System.out.println("### " + Arrays.toString(c));
            var sb = new StringBuilder();
            for (var f : Feature.values())
                sb.append(String.format("%s=%.2f ", Model.name(f), m.features()[f.ordinal()]));
            System.out.println(sb + Arrays.toString(m.none()));
            eval(tests, m);
        }
        var only = new float[Feature.COUNT];
        only[0] = 30;
        System.out.println("### cosine only");
        eval(tests, new Model(only, new float[] {24, 0, 0}));
    }

    static Example ex(Ranker r, String text, long gold) {
        var p = Prepared.of(text, OnnxEncoder.shared());
        return Example.of(r, text, p, -1, gold, 1, 0);
    }

    @SuppressWarnings("unchecked")
    static void eval(Map<String, List<Object[]>> tests, Model m) {
        tests.forEach((name, list) -> {
            var f = new Figures();
            double conf = 0;
            int n = 0, ans = 0, wrong = 0, oosAns = 0;
            for (var o : list) {
                var e = (Example) o[0];
                var out = e.outcome(m);
                if (o[1].equals("in")) {
                    int rank = out.rank();
                    if (o.length > 3) rank = e.rankOf(m, (Set<Integer>) o[3]);
                    f.in(rank, out.confidence());
                    n++;
                    conf += out.confidence();
                    if (out.confidence() > .5) {
                        ans++;
                        if (rank != 0) wrong++;
                    }
                } else {
                    if (o[1].equals("oos_near")) f.near(out.confidence());
                    else f.far(out.confidence());
                    if (out.confidence() > .5) oosAns++;
                }
            }
            System.out.printf(
                    "%-15s %s conf %.2f, >.5: %d wrong %d, oos>.5 %d%n", name, f.asMap(), conf / n, ans, wrong, oosAns);
        });
    }
}
