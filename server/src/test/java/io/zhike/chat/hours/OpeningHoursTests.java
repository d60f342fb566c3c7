package io.zhike.chat.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.chat.hours.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-23 is a Monday. */
@Tag("C6")
class OpeningHoursTests {

    private final OpeningHours office = new OpeningHours(false, OpeningHours.officeHours());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T08:29:59.999999999, false",
        "2026-11-23T08:30, true",
        "2026-11-23T11:59:59.999999999, true",
        "2026-11-23T12:00, false",
        "2026-11-23T13:29:59, false",
        "2026-11-23T13:30, true",
        "2026-11-27T17:29:59.999999999, true",
        "2026-11-27T17:30, false",
        "2026-11-28T10:00, false",
        "2026-11-29T10:00, false",
        "2026-11-23T00:00, false",
        "2026-11-23T23:59:59, false"
    })
    void openFromTheFirstMomentUntilJustBeforeTheLast(String time, boolean open) {
        assertThat(office.isOpen(at(time))).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-11-23T07:00, 2026-11-23T08:30",
        "2026-11-23T08:29:59.999999999, 2026-11-23T08:30",
        "2026-11-23T12:00, 2026-11-23T13:30",
        "2026-11-23T17:30, 2026-11-24T08:30",
        "2026-11-27T17:30, 2026-11-30T08:30",
        "2026-11-28T00:00, 2026-11-30T08:30",
        "2026-11-29T23:59:59, 2026-11-30T08:30",
        "2026-12-31T18:00, 2027-01-01T08:30"
    })
    void opensNextAcrossNightsWeekendsAndYears(String time, String next) {
        assertThat(office.opensNext(at(time))).contains(at(next));
    }

    @Test
    void whileItIsOpenNothingOpensNext() {
        assertThat(office.opensNext(at("2026-11-23T10:00"))).isEmpty();
    }

    @Test
    void aGroupOfOneDayAWeekOpensAgainAWeekLater() {
        var sunday =
                new OpeningHours(false, List.of(new Span(DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))));
        assertThat(sunday.opensNext(at("2026-11-29T10:00"))).contains(at("2026-12-06T09:00"));
        assertThat(sunday.opensNext(at("2026-11-30T00:00"))).contains(at("2026-12-06T09:00"));
        assertThat(sunday.opensNext(at("2026-11-29T08:59:59"))).contains(at("2026-11-29T09:00"));
    }

    @Test
    void aGroupWithoutHoursNeverOpens() {
        var never = new OpeningHours(false, List.of());
        assertThat(never.isOpen(at("2026-11-23T10:00"))).isFalse();
        assertThat(never.opensNext(at("2026-11-23T10:00"))).isEmpty();
    }

    @Test
    void roundTheClockMeansThatHoursDoNotMatter() {
        var always = new OpeningHours(true, OpeningHours.officeHours());
        assertThat(always.isOpen(at("2026-11-29T03:00"))).isTrue();
        assertThat(always.opensNext(at("2026-11-29T03:00"))).isEmpty();
    }

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.parse(time + "+08:00[Asia/Shanghai]");
    }
}
