package io.zhike.appointment.notice;

import io.zhike.appointment.AppointmentComesSoon;
import io.zhike.appointment.AppointmentComesSoon.Lead;
import io.zhike.appointment.booking.Appointment;
import io.zhike.appointment.booking.AppointmentRows;
import io.zhike.appointment.slot.Slots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds customers a day and an hour before. One node at a time looks; that a reminder is due is noted in the
 * transaction that tells of it, so each goes out once, whatever stops in between.
 */
@Component
class Reminders {

    /** Chosen once; other jobs have other numbers. */
    private static final long LOCK = 7_421_010;

    private static final int BATCH = 200;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Slots slots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Slots slots, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    public void look() {
        var mine = jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        if (mine) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            // After a long stop the day's reminder is worth nothing within the last hour, which has one of its own.
            remind(Lead.DAY, DAY, now.plus(HOUR), now);
            remind(Lead.HOUR, HOUR, now, now);
        }
    }

    /** Whoever chose the time within the lead knows it well enough. */
    private void remind(Lead lead, Duration before, Instant after, Instant now) {
        jdbc.sql("""
                        SELECT * FROM appointment a
                        WHERE starts_at > :after AND starts_at <= :until AND state IN ('SUBMITTED', 'IN_PROGRESS')
                          AND scheduled_at < starts_at - make_interval(mins => :minutes)
                          AND NOT EXISTS (SELECT FROM appointment_reminder r WHERE r.appointment_id = a.id
                                          AND r.starts_at = a.starts_at AND r.lead = :lead)
                        ORDER BY starts_at, id LIMIT :batch FOR UPDATE SKIP LOCKED
                        """)
                .param("after", utc(after))
                .param("until", utc(now.plus(before)))
                .param("minutes", (int) before.toMinutes())
                .param("lead", lead.name())
                .param("batch", BATCH)
                .query(AppointmentRows::appointment)
                .list()
                .forEach(appointment -> remind(appointment, lead, now));
    }

    private void remind(Appointment appointment, Lead lead, Instant now) {
        jdbc.sql("INSERT INTO appointment_reminder (appointment_id, starts_at, lead, sent_at) VALUES (?, ?, ?, ?)")
                .params(appointment.id().value(), utc(appointment.startsAt()), lead.name(), utc(now))
                .update();
        events.publishEvent(
                new AppointmentComesSoon(appointment.id(), appointment.customer(), lead, appointment.summary(slots)));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
