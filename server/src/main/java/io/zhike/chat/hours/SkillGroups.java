package io.zhike.chat.hours;

import io.zhike.chat.hours.OpeningHours.Span;
import io.zhike.shared.problem.ProblemException;
import java.sql.Time;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The skill groups; few, so they are read as a whole. */
@Repository
public class SkillGroups {

    private final JdbcClient jdbc;

    SkillGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the operator's order; the first one takes whoever names no group. */
    public List<SkillGroup> all() {
        var spans = spans();
        var members = members();
        return jdbc.sql("SELECT id, name, description, always_open FROM chat_skill_group ORDER BY position, id")
                .query((row, n) -> new SkillGroup(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new OpeningHours(row.getBoolean(4), spans.getOrDefault(row.getLong(1), List.of())),
                        members.getOrDefault(row.getLong(1), Set.of())))
                .list();
    }

    /** @throws ProblemException 404 */
    public SkillGroup get(long id) {
        return all().stream().filter(group -> group.id() == id).findFirst().orElseThrow(ProblemException::notFound);
    }

    private Map<Long, List<Span>> spans() {
        var spans = new HashMap<Long, List<Span>>();
        jdbc.sql("SELECT group_id, day, opens_at, closes_at FROM chat_working_hours ORDER BY group_id, day, opens_at")
                .query(row -> {
                    spans.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Span(
                                    DayOfWeek.of(row.getInt(2)),
                                    row.getTime(3).toLocalTime(),
                                    row.getTime(4).toLocalTime()));
                });
        return spans;
    }

    private Map<Long, Set<Long>> members() {
        var members = new HashMap<Long, Set<Long>>();
        jdbc.sql("SELECT group_id, agent_id FROM chat_skill_group_member").query(row -> {
            members.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2));
        });
        return members;
    }

    /** Replaces name, hours and members. */
    @Transactional
    public void save(SkillGroup group) {
        var changed = jdbc.sql("UPDATE chat_skill_group SET name = ?, description = ?, always_open = ? WHERE id = ?")
                .param(group.name())
                .param(group.description())
                .param(group.hours().always())
                .param(group.id())
                .update();
        if (changed == 0) {
            throw ProblemException.notFound();
        }
        jdbc.sql("DELETE FROM chat_working_hours WHERE group_id = ?")
                .param(group.id())
                .update();
        for (var span : group.hours().spans()) {
            jdbc.sql("INSERT INTO chat_working_hours (group_id, day, opens_at, closes_at) VALUES (?, ?, ?, ?)")
                    .params(group.id(), span.day().getValue(), Time.valueOf(span.from()), Time.valueOf(span.to()))
                    .update();
        }
        jdbc.sql("DELETE FROM chat_skill_group_member WHERE group_id = ?")
                .param(group.id())
                .update();
        for (var member : group.members()) {
            join(group.id(), member);
        }
    }

    public void join(long group, long agent) {
        jdbc.sql("INSERT INTO chat_skill_group_member (group_id, agent_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(group, agent)
                .update();
    }
}
