package io.zhike.appointment;

import java.time.LocalDateTime;

/**
 * What a message to the customer mentions.
 *
 * @param begins in the zone of the working calendar, as are all times that people are told
 * @param contactPhone as the customer wrote it; not always a mobile number
 */
public record AppointmentSummary(
        String number,
        String title,
        LocalDateTime begins,
        LocalDateTime ends,
        String contactName,
        String contactPhone) {}
