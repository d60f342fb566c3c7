package io.zhike.ticket.personal;

import io.zhike.organisation.UnitId;
import io.zhike.organisation.figures.UnitFigure;
import io.zhike.organisation.figures.UnitFigureRow;
import io.zhike.organisation.figures.UnitFigureSource;
import io.zhike.shared.Page;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many questions a unit asked: those whose asker belonged to it when they asked, merged ones included. */
@Component
class UnitQuestions implements UnitFigureSource {

    /** Served by ticket_unit_created. */
    private static final String ROWS = """
            FROM ticket WHERE unit_id = :unit AND channel = 'QUESTION' AND created_at >= :from AND created_at < :until
            """;

    private final JdbcClient jdbc;

    UnitQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UnitFigure figure() {
        return UnitFigure.QUESTIONS;
    }

    @Override
    public long total(UnitId unit, Instant from, Instant until) {
        return bound("SELECT count(*) " + ROWS, unit, from, until)
                .query(Long.class)
                .single();
    }

    @Override
    public Page<UnitFigureRow> rows(UnitId unit, Instant from, Instant until, int page, int size) {
        var items = bound(
                        "SELECT id, author_id, title, created_at " + ROWS
                                + "ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :offset",
                        unit,
                        from,
                        until)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> new UnitFigureRow(
                        row.getTimestamp("created_at").toInstant(),
                        1,
                        row.getLong("author_id"),
                        row.getString("title"),
                        row.getLong("id")))
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
