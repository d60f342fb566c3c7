package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * As many entries as wanted, made from a few: the same questions about things with other names, their vectors turned by
 * about 25 degrees. Reproducible.
 */
record ManyEntries(List<Item> items, Map<String, CompactVector> vectors) {

    private static final int PHRASINGS = 2;
    private static final double TURN = 0.45;

    static ManyEntries of(List<Item> originals, int size) {
        var originalVectors = Vectors.originals(Ranker.texts(originals));
        var random = new Random(5);
        var items = new ArrayList<Item>(size);
        var vectors = new HashMap<String, CompactVector>();
        for (int i = 0; i < size; i++) {
            var original = originals.get(i % originals.size());
            var name = i < originals.size() ? "" : name(originals, random);
            var phrasings = new ArrayList<String>();
            for (var text : original.phrasings()
                    .subList(0, Math.min(PHRASINGS, original.phrasings().size()))) {
                phrasings.add(name + text);
                var spoken = Analysis.of(name + text).spoken();
                var vector = OnnxEncoder.adapted(
                        originalVectors.get(Analysis.of(text).spoken()));
                vectors.computeIfAbsent(
                        spoken, _ -> CompactVector.direction(name.isEmpty() ? vector : turned(vector, random)));
            }
            items.add(new Item(i, phrasings, original.keywords(), "", original.product(), original.module()));
        }
        return new ManyEntries(items, vectors);
    }

    /** Three characters from somebody's title. */
    private static String name(List<Item> originals, Random random) {
        var name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            var title =
                    originals.get(random.nextInt(originals.size())).phrasings().getFirst();
            name.append(title.charAt(random.nextInt(title.length())));
        }
        return name.toString();
    }

    private static float[] turned(float[] vector, Random random) {
        var result = vector.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] += (float) (random.nextGaussian() * TURN / Math.sqrt(result.length));
        }
        return result;
    }
}
