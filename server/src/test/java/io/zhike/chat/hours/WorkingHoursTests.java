package io.zhike.chat.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.chat.ChatProperties;
import io.zhike.shared.BrandProperties;
import io.zhike.testing.MovableClock;
import io.zhike.testing.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The groups of a database, seen in the service's own time zone, whatever the machine's is. */
@Tag("C6")
class WorkingHoursTests {

    private final MovableClock clock = new MovableClock();
    private final SkillGroups groups = new SkillGroups(JdbcClient.create(TestDatabase.fresh()));
    private final WorkingHours hours = new WorkingHours(
            groups,
            clock,
            new ChatProperties(ZoneId.of("Asia/Shanghai"), 4000, Duration.ofSeconds(90), Duration.ofMinutes(15)),
            new BrandProperties("site", "robot", "400-000-0000"));

    @BeforeEach
    void nobodyIsThereRoundTheClock() {
        for (var group : groups.all()) {
            save(group.id());
        }
    }

    private void save(long id, OpeningHours.Span... spans) {
        var group = groups.get(id);
        groups.save(new SkillGroup(
                id, group.name(), group.description(), new OpeningHours(false, List.of(spans)), Set.of(7L)));
    }

    @Test
    void whileNoGroupIsOpenTheFirstToOpenIsNamed() {
        save(1, new OpeningHours.Span(DayOfWeek.TUESDAY, LocalTime.of(8, 30), LocalTime.of(17, 30)));
        save(2, new OpeningHours.Span(DayOfWeek.TUESDAY, LocalTime.of(7, 15), LocalTime.of(9, 0)));
        clock.moveTo(Instant.parse("2026-11-23T23:00:00Z"));
        assertThat(hours.availability().open()).isFalse();
        assertThat(hours.availability().opensAt())
                .as("07:15 in Shanghai")
                .isEqualTo(Instant.parse("2026-11-23T23:15:00Z"));
        clock.move(Duration.ofMinutes(15));
        assertThat(hours.availability().open()).isTrue();
        assertThat(hours.availability().opensAt()).isNull();
        assertThat(hours.availability().groups())
                .extracting(Availability.GroupAvailability::open)
                .containsExactly(false, true, false);
    }

    @Test
    void withoutAnyHoursNoTimeIsPromised() {
        assertThat(hours.availability().open()).isFalse();
        assertThat(hours.availability().opensAt()).isNull();
        assertThat(hours.opensNext(groups.get(1))).isEmpty();
    }

    @Test
    void whatWasSavedIsReadBack() {
        var span = new OpeningHours.Span(DayOfWeek.SUNDAY, LocalTime.of(0, 0), LocalTime.of(23, 59));
        save(3, span);
        assertThat(groups.get(3).hours()).isEqualTo(new OpeningHours(false, List.of(span)));
        assertThat(groups.get(3).members()).containsExactly(7L);
    }
}
