package io.zhike.bot.figures;

import io.zhike.shared.Page;
import io.zhike.shared.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the logged questions, and the questions themselves under the same filter. */
@Repository
class Figures {

    private static final int TOPICS = 20;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts total(Filter filter) {
        return Counts.of(groups("''", filter).getOrDefault("", Map.of()));
    }

    /** By day in a time zone; days without questions are there too. */
    List<Day> days(Filter filter, LocalDate from, LocalDate to, ZoneId zone) {
        var groups = groups("(q.asked_at AT TIME ZONE '%s')::date::text".formatted(zone.getId()), filter);
        return from.datesUntil(to.plusDays(1))
                .map(day -> new Day(day, Counts.of(groups.getOrDefault(day.toString(), Map.of()))))
                .toList();
    }

    /** By product line; {@code NONE} where it is not known. */
    List<Group> products(Filter filter) {
        return named(groups("coalesce(q.product, 'NONE')", filter));
    }

    List<Group> versions(Filter filter) {
        return named(groups("coalesce(q.version, 'NONE')", filter));
    }

    private static List<Group> named(Map<String, Map<QuestionVerdict, Long>> groups) {
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), Counts.of(group.getValue())))
                .sorted(java.util.Comparator.comparingLong(
                                (Group group) -> group.counts().questions())
                        .reversed())
                .toList();
    }

    /** What was asked most without being solved, by proposal. */
    List<Topic> topics(Filter filter) {
        return filter.bind(jdbc.sql("""
                        SELECT t.proposal AS id, p.title, p.state, t.questions FROM (
                            SELECT q.proposal_id AS proposal, count(*) AS questions
                        """ + Filter.MATCHING + """
                              AND q.proposal_id > 0 AND q.verdict IN ('REFUSED', 'OFFERED', 'DOWN_VOTED', 'HUMAN')
                            GROUP BY q.proposal_id ORDER BY count(*) DESC, q.proposal_id LIMIT %d) t
                        JOIN bot_proposal p ON p.id = t.proposal ORDER BY t.questions DESC, t.proposal
                        """.formatted(TOPICS)))
                .query(Rows.of(Topic.class))
                .list();
    }

    /** Newest first. */
    Page<AskedQuestion> questions(Filter filter, int page, int size) {
        var rows = filter.bind(jdbc.sql(
                        """
                        SELECT q.id, q.text, q.verdict, q.entry_id, q.confidence, q.product, q.version,
                               q.conversation_id, q.asked_at
                        """ + Filter.MATCHING + "ORDER BY q.asked_at DESC, q.id DESC LIMIT :size OFFSET :offset"))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Rows.of(AskedQuestion.class))
                .list();
        var total = filter.bind(jdbc.sql("SELECT count(*) " + Filter.MATCHING))
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    private Map<String, Map<QuestionVerdict, Long>> groups(String key, Filter filter) {
        var groups = new LinkedHashMap<String, Map<QuestionVerdict, Long>>();
        filter.bind(jdbc.sql("SELECT " + key + " AS key, q.verdict, count(*) AS count " + Filter.MATCHING
                        + " GROUP BY 1, 2"))
                .query(row -> {
                    add(row, groups);
                });
        return groups;
    }

    private static void add(ResultSet row, Map<String, Map<QuestionVerdict, Long>> groups) throws SQLException {
        groups.computeIfAbsent(row.getString("key"), key -> new EnumMap<>(QuestionVerdict.class))
                .put(QuestionVerdict.valueOf(row.getString("verdict")), row.getLong("count"));
    }

    record Day(LocalDate day, Counts counts) {}

    record Group(String name, Counts counts) {}

    /** @param state of the proposal */
    record Topic(long id, String title, String state, long questions) {}

    record AskedQuestion(
            long id,
            String text,
            QuestionVerdict verdict,
            @Nullable Long entryId,
            @Nullable Double confidence,
            @Nullable String product,
            @Nullable String version,
            @Nullable Long conversationId,
            Instant askedAt) {}
}
