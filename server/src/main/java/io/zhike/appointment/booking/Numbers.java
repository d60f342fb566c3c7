package io.zhike.appointment.booking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers that people can read out: {@code YY20261122-0001}. */
@Component
class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next one of a day. Whoever books holds the day's row until the end of the transaction, so keep it short. */
    String next(LocalDate day) {
        var n = jdbc.sql("""
                        INSERT INTO appointment_number (day, last) VALUES (?, 1)
                        ON CONFLICT (day) DO UPDATE SET last = appointment_number.last + 1 RETURNING last
                        """).param(day).query(Integer.class).single();
        return "YY%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), n);
    }
}
