package io.zhike.appointment.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * The form as it is sent; everything is required.
 *
 * @param key a UUID made by the page when the form was begun; sending it twice books once
 * @param contactPhone a mobile or a landline number
 * @param startsAt the beginning of a slot that was offered
 */
record AppointmentForm(
        @NotNull UUID key,
        @NotBlank @Size(max = 100) String unitName,
        @NotBlank @Size(max = 40) String contactName,

        @NotBlank @Pattern(regexp = "\\s*|\\s*\\+?[0-9][0-9() -]{5,19}\\s*")
        String contactPhone,

        @NotBlank String product,
        @NotBlank String module,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 2000) String description,
        @NotNull Instant startsAt) {

    Matter matter() {
        return new Matter(
                unitName.strip(),
                contactName.strip(),
                contactPhone.strip(),
                product,
                module,
                title.strip(),
                description.strip());
    }
}
