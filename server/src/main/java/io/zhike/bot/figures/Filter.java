package io.zhike.bot.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which questions are counted or shown.
 *
 * @param until exclusive
 * @param product a product line, {@code NONE} for questions of which it is not known; null for all
 * @param version as {@code product}
 * @param verdicts null for all
 * @param topic the proposal that they belong to, null for all
 */
record Filter(
        Instant from,
        Instant until,
        @Nullable String product,
        @Nullable String version,
        @Nullable List<QuestionVerdict> verdicts,
        @Nullable Long topic) {

    /** Served by bot_question_asked_at, or bot_question_proposal when a topic is given. */
    static final String MATCHING = """
            FROM bot_question q
            WHERE q.asked_at >= :from::timestamptz AND q.asked_at < :until::timestamptz
              AND (:product::text IS NULL OR coalesce(q.product, 'NONE') = :product)
              AND (:version::text IS NULL OR coalesce(q.version, 'NONE') = :version)
              AND (:verdicts::text[] IS NULL OR q.verdict = ANY (:verdicts::text[]))
              AND (:topic::bigint IS NULL OR q.proposal_id = :topic)
            """;

    /** Whole days in the service's time zone; the last one counts. */
    static Filter of(
            LocalDate from,
            LocalDate to,
            ZoneId zone,
            @Nullable String product,
            @Nullable String version,
            @Nullable List<QuestionVerdict> verdicts,
            @Nullable Long topic) {
        return new Filter(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant(),
                product,
                version,
                verdicts == null || verdicts.isEmpty() ? null : verdicts,
                topic);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("product", product)
                .param("version", version)
                .param(
                        "verdicts",
                        verdicts == null
                                ? null
                                : verdicts.stream().map(QuestionVerdict::name).toArray(String[]::new))
                .param("topic", topic);
    }
}
