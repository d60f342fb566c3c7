package io.zhike.appointment.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.appointment.AppointmentAct;
import io.zhike.appointment.AppointmentState;
import org.jspecify.annotations.Nullable;

/**
 * Server: an appointment changed, or begins soon. The rest is read over HTTP.
 *
 * @param act what happened; left out when it is a reminder
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentFrame(
        String type,
        long id,
        String number,
        AppointmentState state,
        int version,
        @Nullable AppointmentAct act) {}
