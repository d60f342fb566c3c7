package io.zhike.appointment.personal;

import io.zhike.organisation.UnitId;
import io.zhike.organisation.figures.UnitFigure;
import io.zhike.organisation.figures.UnitFigureRow;
import io.zhike.organisation.figures.UnitFigureSource;
import io.zhike.shared.Page;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many appointments a unit made, by the time they were submitted: cancelled ones were made, too. */
@Component
class UnitAppointments implements UnitFigureSource {

    /** Served by appointment_unit_created. */
    private static final String ROWS = """
             FROM appointment WHERE unit_id = :unit AND created_at >= :from AND created_at < :until
            """;

    private final JdbcClient jdbc;

    UnitAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UnitFigure figure() {
        return UnitFigure.APPOINTMENTS;
    }

    @Override
    public long total(UnitId unit, Instant from, Instant until) {
        return bound("SELECT count(*)" + ROWS, unit, from, until)
                .query(Long.class)
                .single();
    }

    /** Only the customer opens an appointment, so that no row has a thing to open. */
    @Override
    public Page<UnitFigureRow> rows(UnitId unit, Instant from, Instant until, int page, int size) {
        var sql = "SELECT account_id, title, created_at" + ROWS
                + "ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :offset";
        var items = bound(sql, unit, from, until)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> new UnitFigureRow(
                        row.getTimestamp("created_at").toInstant(),
                        1,
                        row.getLong("account_id"),
                        row.getString("title"),
                        null))
                .list();
        return new Page<>(items, total(unit, from, until));
    }

    private JdbcClient.StatementSpec bound(String sql, UnitId unit, Instant from, Instant until) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC));
    }
}
