package io.zhike.appointment.booking;

import io.zhike.account.AccountId;
import io.zhike.appointment.AppointmentId;
import io.zhike.appointment.AppointmentState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Rows of the table {@code appointment}. */
public final class AppointmentRows {

    private AppointmentRows() {}

    public static Appointment appointment(ResultSet row, int n) throws SQLException {
        var handler = row.getObject("handler_id", Long.class);
        return new Appointment(
                new AppointmentId(row.getLong("id")),
                row.getString("number"),
                new AccountId(row.getLong("account_id")),
                matter(row),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                instant(row, "scheduled_at"),
                AppointmentState.valueOf(row.getString("state")),
                handler == null ? null : new AccountId(handler),
                row.getInt("sequence"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getInt("version"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("unit_name"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("product"),
                row.getString("module"),
                row.getString("title"),
                row.getString("description"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
