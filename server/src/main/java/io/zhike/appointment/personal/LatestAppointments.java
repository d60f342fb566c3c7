package io.zhike.appointment.personal;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.LatestItem;
import io.zhike.account.personal.LatestList;
import io.zhike.account.personal.LatestSource;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's newest appointments, by the time they were submitted. */
@Component
class LatestAppointments implements LatestSource {

    private final JdbcClient jdbc;

    LatestAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<LatestList> lists() {
        return Set.of(LatestList.APPOINTMENTS);
    }

    @Override
    public List<LatestItem> newest(SignedIn person, LatestList list, int most) {
        return jdbc.sql("""
                        SELECT id, title, state, created_at FROM appointment
                        WHERE account_id = ? ORDER BY created_at DESC, id DESC LIMIT ?
                        """)
                .params(person.accountId(), most)
                .query((row, n) -> new LatestItem(
                        new Thing(ThingKind.APPOINTMENT, row.getLong("id")),
                        row.getString("title"),
                        row.getString("state"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }
}
