package io.zhike.bot.figures;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many questions had each verdict.
 *
 * @param questions questions of business: all but small talk and offers that were picked from
 * @param solvedRate the part of them that the robot solved, 0–1; left out if there are none
 */
record Counts(
        Map<QuestionVerdict, Long> verdicts,
        long questions,
        @Nullable Double solvedRate) {

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
                questions == 0 ? null : found.getOrDefault(QuestionVerdict.SOLVED, 0L) / (double) questions);
    }
}
