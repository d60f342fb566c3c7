package io.zhike.appointment.booking;

import io.zhike.appointment.AppointmentState;
import io.zhike.shared.BrandProperties;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes an appointment for calendar programs (RFC 5545). Its own few lines: the well-kept library for this, ical4j
 * 4.4 (BSD), brings 1.7 MB, a parser and Groovy to write one event whose times need no time zone table, as they are
 * written in UTC.
 */
@Component
class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: octets of a line without its end. */
    private static final int LINE_OCTETS = 75;

    private final BrandProperties brand;
    private final Clock clock;

    CalendarFile(BrandProperties brand, Clock clock) {
        this.brand = brand;
        this.clock = clock;
    }

    String of(Appointment appointment) {
        var cancelled = appointment.state() == AppointmentState.CANCELLED;
        var lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Zhike//Appointments//ZH",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                // The same for the life of the appointment, so that a new file replaces the event of an old one.
                "UID:appointment-" + appointment.number() + "@zhike",
                "DTSTAMP:" + utc(clock.instant()),
                "LAST-MODIFIED:" + utc(appointment.updatedAt()),
                "SEQUENCE:" + appointment.sequence(),
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                "DTSTART:" + utc(appointment.startsAt()),
                "DTEND:" + utc(appointment.endsAt()),
                "SUMMARY:"
                        + escaped(
                                brand.siteName() + " · " + appointment.matter().title()),
                "DESCRIPTION:"
                        + escaped(appointment.number() + "\n"
                                + appointment.matter().description()),
                "TRANSP:" + (cancelled ? "TRANSPARENT" : "OPAQUE"),
                "END:VEVENT",
                "END:VCALENDAR");
        return lines.stream().map(CalendarFile::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String utc(Instant time) {
        return UTC.format(time);
    }

    /** RFC 5545, 3.3.11; other control characters are not allowed at all. */
    static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Breaks a line after at most 75 octets, never within a character; what follows begins with a space. */
    static String folded(String line) {
        var folded = new StringBuilder(line.length() + 8);
        var octets = 0;
        for (var character : (Iterable<String>) line.codePoints().mapToObj(Character::toString)::iterator) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
