package io.zhike.appointment.personal;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.ThingKind;
import io.zhike.account.personal.ThingSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles of a person's own appointments. */
@Component
class AppointmentThings implements ThingSource {

    private final JdbcClient jdbc;

    AppointmentThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ThingKind> kinds() {
        return Set.of(ThingKind.APPOINTMENT);
    }

    @Override
    public Map<Long, String> titles(SignedIn person, ThingKind kind, Collection<Long> ids) {
        var titles = new HashMap<Long, String>();
        jdbc.sql("SELECT id, title FROM appointment WHERE id = ANY(?) AND account_id = ?")
                .params(ids.toArray(Long[]::new), person.accountId())
                .query(row -> {
                    titles.put(row.getLong("id"), row.getString("title"));
                });
        return titles;
    }
}
