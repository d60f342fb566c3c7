package io.zhike.bot.ranking;

import java.util.Properties;

/**
 * Where decisions change, kept in {@code /bot/ranking-model.properties} with the weights they belong to.
 *
 * @param answer probability from which on the best entry is the answer
 * @param lead how far it must be ahead of the second, as a logarithm of odds
 * @param leadOfTwins the same when the second is its twin of another product; less than naming a product makes
 * @param offer probability that any entry answers, from which on the best are offered
 * @param behind how far behind the best an entry is still offered, as a logarithm of odds
 * @param talk probability from which on it is small talk
 * @param talkOfBusiness the same when a subject of the business is named
 */
record Thresholds(
        double answer,
        double lead,
        double leadOfTwins,
        double offer,
        double behind,
        double talk,
        double talkOfBusiness) {

    static final Thresholds INSTANCE = of(Model.properties());

    private static Thresholds of(Properties properties) {
        return new Thresholds(
                number(properties, "answer"),
                number(properties, "lead"),
                number(properties, "lead-of-twins"),
                number(properties, "offer"),
                number(properties, "behind"),
                number(properties, "talk"),
                number(properties, "talk-of-business"));
    }

    private static double number(Properties properties, String name) {
        return Double.parseDouble(properties.getProperty("threshold." + name));
    }
}
