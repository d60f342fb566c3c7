package io.zhike.chat;

import io.zhike.shared.Page;
import io.zhike.shared.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long customers wait for a human, how long they are served, and how they rate it: counts of rows. */
@Repository
public class ServiceFigures {

    private static final String COUNTS = """
            count(*) AS requests,
            count(h.served_at) AS served,
            count(*) FILTER (WHERE h.served_at IS NOT NULL AND h.status = 'CLOSED') AS handled,
            count(*) FILTER (WHERE h.served_at IS NULL AND h.status NOT IN ('WAITING', 'ACTIVE')) AS unserved,
            count(h.score) AS rated,
            count(h.served_at) FILTER (WHERE h.left_text IS NULL) AS waited,
            avg(extract(epoch FROM h.served_at - h.requested_at)) FILTER (WHERE h.left_text IS NULL) AS wait_mean,
            percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM h.served_at - h.requested_at))
                FILTER (WHERE h.left_text IS NULL) AS wait_most,
            avg(extract(epoch FROM h.closed_at - h.served_at)) FILTER (WHERE h.status = 'CLOSED') AS handling_mean,
            percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM h.closed_at - h.served_at))
                FILTER (WHERE h.status = 'CLOSED') AS handling_most,
            avg(h.score) AS score_mean
            """;

    private final JdbcClient jdbc;

    ServiceFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ServiceCounts total(ServiceFilter filter) {
        return Objects.requireNonNull(by("''", filter).getOrDefault("", ServiceCounts.NONE));
    }

    /** By day in a time zone; days without requests are there too. */
    public List<ServiceDay> days(ServiceFilter filter, LocalDate from, LocalDate to, ZoneId zone) {
        var days = by("(h.requested_at AT TIME ZONE '%s')::date::text".formatted(zone.getId()), filter);
        return from.datesUntil(to.plusDays(1))
                .map(day -> new ServiceDay(day, days.getOrDefault(day.toString(), ServiceCounts.NONE)))
                .toList();
    }

    /** By skill group, the busiest first. */
    public List<ServiceGroup> groups(ServiceFilter filter) {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("SELECT id::text, name FROM chat_skill_group").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return by("h.group_id::text", filter).entrySet().stream()
                .map(group -> new ServiceGroup(
                        Long.parseLong(group.getKey()),
                        names.getOrDefault(group.getKey(), group.getKey()),
                        group.getValue()))
                .sorted((a, b) -> Long.compare(b.counts().requests(), a.counts().requests()))
                .toList();
    }

    /** How many customers gave each score from 1 to 5. */
    public Map<Integer, Long> scores(ServiceFilter filter) {
        var scores = new LinkedHashMap<Integer, Long>();
        for (int score = 1; score <= 5; score++) {
            scores.put(score, 0L);
        }
        filter.bind(jdbc.sql("SELECT h.score, count(*) " + filter.matching() + "AND h.score IS NOT NULL GROUP BY 1"))
                .query(row -> {
                    scores.put(row.getInt(1), row.getLong(2));
                });
        return scores;
    }

    /** Newest first. */
    public Page<ServiceRequest> requests(ServiceFilter filter, int page, int size) {
        var rows = filter.bind(jdbc.sql(
                        """
                        SELECT h.id, h.conversation_id, h.status, h.topic, h.agent_id, h.requested_at,
                               (SELECT g.name FROM chat_skill_group g WHERE g.id = h.group_id) AS group_name,
                               extract(epoch FROM h.served_at - h.requested_at)::int AS waited,
                               extract(epoch FROM h.closed_at - h.served_at)::int AS handled,
                               h.score::int AS score, h.score_comment
                        """ + filter.matching() + "ORDER BY h.requested_at DESC, h.id DESC LIMIT :size OFFSET :offset"))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Rows.of(ServiceRequest.class))
                .list();
        var total = filter.bind(jdbc.sql("SELECT count(*) " + filter.matching()))
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    private Map<String, ServiceCounts> by(String key, ServiceFilter filter) {
        var found = new LinkedHashMap<String, ServiceCounts>();
        filter.bind(jdbc.sql("SELECT " + key + " AS key, " + COUNTS + filter.matching() + "GROUP BY 1"))
                .query(row -> {
                    found.put(row.getString("key"), counts(row));
                });
        return found;
    }

    private static ServiceCounts counts(ResultSet row) throws SQLException {
        return new ServiceCounts(
                row.getLong("requests"),
                row.getLong("served"),
                row.getLong("waited"),
                row.getLong("handled"),
                row.getLong("unserved"),
                row.getLong("rated"),
                number(row, "wait_mean"),
                number(row, "wait_most"),
                number(row, "handling_mean"),
                number(row, "handling_most"),
                number(row, "score_mean"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /**
     * Times are in seconds; left out where nothing is counted.
     *
     * @param served those that an agent took
     * @param waited those of them who waited for it, and did not leave a message instead
     * @param handled those of the served that have ended
     * @param unserved those that ended before an agent came
     * @param waitMean from the request to the first agent, over the waited
     * @param waitMost nine in ten waited no longer
     * @param handlingMean from the first agent to the end, over the handled
     * @param handlingMost nine in ten took no longer
     * @param scoreMean over the rated, 1–5
     */
    public record ServiceCounts(
            long requests,
            long served,
            long waited,
            long handled,
            long unserved,
            long rated,
            @Nullable Double waitMean,
            @Nullable Double waitMost,
            @Nullable Double handlingMean,
            @Nullable Double handlingMost,
            @Nullable Double scoreMean) {

        static final ServiceCounts NONE = new ServiceCounts(0, 0, 0, 0, 0, 0, null, null, null, null, null);
    }

    public record ServiceDay(LocalDate day, ServiceCounts counts) {}

    public record ServiceGroup(long id, String name, ServiceCounts counts) {}

    /**
     * A request for a human.
     *
     * @param agentId whoever served last
     * @param waited seconds to the first agent
     * @param handled seconds from the first agent to the end
     * @param score 1–5
     */
    public record ServiceRequest(
            long id,
            long conversationId,
            String status,
            @Nullable String topic,
            @Nullable Long agentId,
            Instant requestedAt,
            String groupName,
            @Nullable Integer waited,
            @Nullable Integer handled,
            @Nullable Integer score,
            @Nullable String scoreComment) {}
}
