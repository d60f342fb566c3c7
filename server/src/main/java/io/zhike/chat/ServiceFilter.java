package io.zhike.chat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which requests for a human are counted or shown, by when they were made.
 *
 * @param until exclusive
 * @param kind what became of them
 * @param group skill group, null for all
 * @param agent whoever served last, null for all
 * @param score the customer's rating, 1–5, null for all
 * @param among the only requests to look at, null for all
 * @param without requests to leave out, null for none
 */
public record ServiceFilter(
        Instant from,
        Instant until,
        RequestKind kind,
        @Nullable Long group,
        @Nullable Long agent,
        @Nullable Integer score,
        @Nullable Collection<Long> among,
        @Nullable Collection<Long> without) {

    /** What became of a request for a human; one may be of several kinds. */
    public enum RequestKind {
        ALL("true"),
        /** An agent took it. */
        SERVED("h.served_at IS NOT NULL"),
        /** An agent took it, and the customer had waited for that, not left a message. */
        WAITED("h.served_at IS NOT NULL AND h.left_text IS NULL"),
        /** An agent took it, and it has ended. */
        HANDLED("h.served_at IS NOT NULL AND h.status = 'CLOSED'"),
        /** The customer gave a rating. */
        RATED("h.score IS NOT NULL"),
        /** The customer left the queue, or wrote a message instead, before anybody came. */
        UNSERVED("h.served_at IS NULL AND h.status NOT IN ('WAITING', 'ACTIVE')");

        private final String condition;

        RequestKind(String condition) {
            this.condition = condition;
        }
    }

    /** Served by chat_handover_requested_at. */
    String matching() {
        return """
                FROM (SELECT *, coalesce(first_assigned_at, assigned_at) AS served_at FROM chat_handover) h
                WHERE h.requested_at >= :from::timestamptz AND h.requested_at < :until::timestamptz
                  AND (:group::bigint IS NULL OR h.group_id = :group)
                  AND (:agent::bigint IS NULL OR h.agent_id = :agent)
                  AND (:score::int IS NULL OR h.score = :score)
                  AND (:among::bigint[] IS NULL OR h.id = ANY (:among::bigint[]))
                  AND (:without::bigint[] IS NULL OR h.id <> ALL (:without::bigint[]))
                  AND\s""" + kind.condition + "\n";
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("group", group)
                .param("agent", agent)
                .param("score", score)
                .param("among", array(among))
                .param("without", array(without));
    }

    private static Long @Nullable [] array(@Nullable Collection<Long> ids) {
        return ids == null ? null : ids.toArray(Long[]::new);
    }
}
