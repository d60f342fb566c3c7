package io.zhike.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The weekly hours in which promised times run.
 *
 * @param zone time zone of the hours and of the days
 * @param days worked each week
 * @param spans of each day worked, such as {@code 08:30-12:00}, in order and apart
 */
@ConfigurationProperties("zhike.calendar")
public record WorkingHoursProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        Set<DayOfWeek> days,

        @DefaultValue({"08:30-12:00", "13:30-17:30"}) List<String> spans) {

    List<Span> parsed() {
        return spans.stream().map(Span::parse).toList();
    }

    /** From (inclusive) to (exclusive) within a day. */
    record Span(LocalTime from, LocalTime to) {

        static Span parse(String text) {
            var parts = text.split("-", 2);
            var span = new Span(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[parts.length - 1].strip()));
            if (!span.from.isBefore(span.to)) {
                throw new IllegalArgumentException("Not a span of working hours: " + text);
            }
            return span;
        }
    }
}
