package io.zhike.organisation.calendar;

import io.zhike.organisation.ServiceLevel;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that differ, and what each service level is promised. */
@Repository
public class WorkingCalendar {

    private final JdbcClient jdbc;
    private final WorkingHoursProperties hours;

    WorkingCalendar(JdbcClient jdbc, WorkingHoursProperties hours) {
        this.jdbc = jdbc;
        this.hours = hours;
    }

    /** The calendar as it is now; there are some thirty days a year, read by their key. */
    public WorkingTime workingTime() {
        return new WorkingTime(hours, days().stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind)));
    }

    /** Working minutes within which a question is answered. */
    public int answerMinutes(ServiceLevel level) {
        return jdbc.sql("SELECT answer_minutes FROM service_promise WHERE level = ?")
                .param(level.name())
                .query(Integer.class)
                .single();
    }

    Map<ServiceLevel, Integer> promises() {
        var promises = new EnumMap<ServiceLevel, Integer>(ServiceLevel.class);
        for (var level : ServiceLevel.values()) {
            promises.put(level, answerMinutes(level));
        }
        return promises;
    }

    void promise(ServiceLevel level, int minutes) {
        jdbc.sql("UPDATE service_promise SET answer_minutes = ? WHERE level = ?")
                .params(minutes, level.name())
                .update();
    }

    List<CalendarDay> days() {
        return jdbc.sql("SELECT day, kind, name FROM calendar_day ORDER BY day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    void put(CalendarDay day) {
        jdbc.sql("""
                        INSERT INTO calendar_day (day, kind, name) VALUES (?, ?, ?)
                        ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name
                        """).params(day.day(), day.kind().name(), day.name()).update();
    }

    /** @return false when there was no such day */
    boolean remove(LocalDate day) {
        return jdbc.sql("DELETE FROM calendar_day WHERE day = ?").param(day).update() == 1;
    }
}
