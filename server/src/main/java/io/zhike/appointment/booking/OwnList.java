package io.zhike.appointment.booking;

import io.zhike.account.AccountId;
import io.zhike.appointment.slot.Slots;
import io.zhike.shared.Page;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A customer's appointments. One person has some dozens, so a part of a number is looked for by scanning them. */
@Repository
class OwnList {

    private static final String WHERE = """
             FROM appointment
             WHERE account_id = :account AND strpos(upper(number), upper(:number)) > 0
               AND (:from::timestamptz IS NULL OR updated_at >= :from::timestamptz)
               AND (:to::timestamptz IS NULL OR updated_at < :to::timestamptz)
            """;

    private final JdbcClient jdbc;
    private final Slots slots;

    OwnList(JdbcClient jdbc, Slots slots) {
        this.jdbc = jdbc;
        this.slots = slots;
    }

    /**
     * Last changed first.
     *
     * @param number a part of a number, or nothing
     * @param from first day of the last change
     * @param to last day of the last change
     */
    Page<AppointmentRow> find(
            AccountId customer, String number, @Nullable LocalDate from, @Nullable LocalDate to, int page, int size) {
        var begin = from == null ? null : Appointments.utc(slots.beginning(from));
        var end = to == null ? null : Appointments.utc(slots.beginning(to.plusDays(1)));
        var total = bound("SELECT count(*)" + WHERE, customer, number, begin, end)
                .query(Long.class)
                .single();
        var rows = bound(
                        "SELECT *" + WHERE + "ORDER BY updated_at DESC, id DESC LIMIT :size OFFSET :offset",
                        customer,
                        number,
                        begin,
                        end)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(AppointmentRows::appointment)
                .list();
        return new Page<>(rows.stream().map(AppointmentRow::of).toList(), total);
    }

    private JdbcClient.StatementSpec bound(
            String sql, AccountId customer, String number, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        return jdbc.sql(sql)
                .param("account", customer.value())
                .param("number", number)
                .param("from", from)
                .param("to", to);
    }
}
