package io.zhike.bot.ranking;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Each candidate has a score, "none of them" has one too. The difference of the two is the logarithm of the odds that the
 * candidate is right; the difference between candidates tells which of them is.
 *
 * @param features weight of each {@link Feature}
 * @param none weights of the score of "none": constant, log of the question's length, share of unknown pairs
 */
record Model(float[] features, float[] none) {

    static final int NONE_COUNT = 3;

    private static final String[] NONE_NAMES = {"none", "none-length", "none-unknown"};

    /** With sentence vectors. */
    static final Model HYBRID = of(properties(), "hybrid.");

    /** Without them, while they are still being computed. */
    static final Model LEXICAL = of(properties(), "lexical.");

    /** For small talk, with and without vectors. */
    static final Model TALK = of(properties(), "talk.");

    static final Model LEXICAL_TALK = of(properties(), "lexical-talk.");

    double score(float[] f) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * f[i];
        }
        return sum;
    }

    double none(float[] n) {
        double sum = 0;
        for (int i = 0; i < none.length; i++) {
            sum += none[i] * n[i];
        }
        return sum;
    }

    /** No candidate whose nearest phrasing has this cosine can have a higher score: all else in its favour. */
    double most(float cosine) {
        double sum = 0;
        for (var feature : Feature.values()) {
            sum += Math.max(0, features[feature.ordinal()] * feature.most(cosine));
        }
        return sum;
    }

    static float[] noneFeatures(Analysis question, Vocabulary pairs) {
        var unknown =
                question.pairs().stream().filter(pair -> !pairs.knows(pair)).count();
        var share = question.pairs().isEmpty()
                ? 0f
                : (float) unknown / question.pairs().size();
        return new float[] {1, (float) Math.log(1 + question.singles().size()), share};
    }

    static String name(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String noneName(int index) {
        return NONE_NAMES[index];
    }

    static Model of(Properties properties, String prefix) {
        var features = new float[Feature.COUNT];
        for (var feature : Feature.values()) {
            features[feature.ordinal()] = number(properties, prefix + name(feature));
        }
        var none = new float[NONE_COUNT];
        for (int i = 0; i < NONE_COUNT; i++) {
            none[i] = number(properties, prefix + noneName(i));
        }
        return new Model(features, none);
    }

    static Properties properties() {
        return properties("/bot/ranking-model.properties");
    }

    static Properties properties(String resource) {
        var file = Objects.requireNonNull(Model.class.getResourceAsStream(resource));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float number(Properties properties, String name) {
        return Float.parseFloat(properties.getProperty(name, "0"));
    }
}
