package io.zhike.bot.ranking;

import java.util.Properties;

/**
 * Where decisions change, kept in {@code /bot/ranking-model.properties} with the weights they belong to.
 *
 * @param answer probability from which on the best entry is the answer
 * @param lead how many times as probable as the second it must be
 * @param offer probability from which on an entry is worth offering
 * @param offerAny probability that any entry answers, from which on entries are offered at all
 * @param talk probability from which on it is small talk
 */
record Thresholds(double answer, double lead, double offer, double offerAny, double talk) {

    static final Thresholds INSTANCE = of(Model.properties());

    private static Thresholds of(Properties properties) {
        return new Thresholds(
                number(properties, "answer"),
                number(properties, "lead"),
                number(properties, "offer"),
                number(properties, "offer-any"),
                number(properties, "talk"));
    }

    private static double number(Properties properties, String name) {
        return Double.parseDouble(properties.getProperty("threshold." + name));
    }
}
