package io.zhike.bot.figures;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many questions had each verdict.
 *
 * @param questions questions of business: all but small talk and offers that were picked from
 * @param solvedRate the part of them that the robot solved, 0–1; left out if there are none
 * @param humanRate the part of them after which a human was asked for, 0–1
 */
record Counts(
        Map<QuestionVerdict, Long> verdicts,
        long questions,
        @Nullable Double solvedRate,
        @Nullable Double humanRate) {

    static Counts of(Map<QuestionVerdict, Long> found) {
        var verdicts = new EnumMap<QuestionVerdict, Long>(QuestionVerdict.class);
        for (var verdict : QuestionVerdict.values()) {
            verdicts.put(verdict, found.getOrDefault(verdict, 0L));
        }
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        long questions = all
                - found.getOrDefault(QuestionVerdict.SMALL_TALK, 0L)
                - found.getOrDefault(QuestionVerdict.PICKED, 0L);
        return new Counts(
                verdicts,
                questions,
                rate(found, QuestionVerdict.SOLVED, questions),
                rate(found, QuestionVerdict.HUMAN, questions));
    }

    private static @Nullable Double rate(Map<QuestionVerdict, Long> found, QuestionVerdict verdict, long questions) {
        return questions == 0 ? null : found.getOrDefault(verdict, 0L) / (double) questions;
    }
}
