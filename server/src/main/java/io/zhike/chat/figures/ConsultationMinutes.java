package io.zhike.chat.figures;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.figures.UnitFigure;
import io.zhike.organisation.figures.UnitFigureRow;
import io.zhike.organisation.figures.UnitFigureSource;
import io.zhike.shared.Page;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long the members of a unit talked with agents, in the month in which an agent took the talk. Talks that go on are
 * counted when they are closed; each counts begun minutes. What was said is nobody's but the member's own.
 */
@Component
class ConsultationMinutes implements UnitFigureSource {

    /** By the members' talks: chat_conversation_account_id_key, then chat_handover_conversation. */
    private static final String ROWS = """
            SELECT h.id, h.assigned_at, c.account_id,
                   greatest(1, ceil(extract(epoch FROM h.closed_at - h.assigned_at) / 60))::bigint AS minutes
            FROM chat_handover h JOIN chat_conversation c ON c.id = h.conversation_id
            WHERE c.account_id = ANY(:members) AND h.status = 'CLOSED'
              AND h.assigned_at >= :from AND h.assigned_at < :until
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    ConsultationMinutes(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public UnitFigure figure() {
        return UnitFigure.CONSULTATION_MINUTES;
    }

    @Override
    public long total(UnitId unit, Instant from, Instant until) {
        return bound("SELECT coalesce(sum(minutes), 0) FROM (" + ROWS + ") rows", unit, from, until)
                .query(Long.class)
                .single();
    }

    @Override
    public Page<UnitFigureRow> rows(UnitId unit, Instant from, Instant until, int page, int size) {
        var count = bound("SELECT count(*) FROM (" + ROWS + ") rows", unit, from, until)
                .query(Long.class)
                .single();
        var items = bound(ROWS + "ORDER BY h.assigned_at DESC, h.id DESC LIMIT :size OFFSET :offset", unit, from, until)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> new UnitFigureRow(
                        row.getTimestamp("assigned_at").toInstant(),
                        row.getLong("minutes"),
                        row.getLong("account_id"),
                        null,
                        null))
                .list();
        return new Page<>(items, count);
    }

    private JdbcClient.StatementSpec bound(String sql, UnitId unit, Instant from, Instant until) {
        var members = accounts.membersOf(unit).stream().map(AccountId::value).toArray(Long[]::new);
        return jdbc.sql(sql)
                .param("members", members)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC));
    }
}
