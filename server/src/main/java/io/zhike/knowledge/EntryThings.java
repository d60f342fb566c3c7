package io.zhike.knowledge;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.ThingKind;
import io.zhike.account.personal.ThingSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of published entries; what was withdrawn is not there. */
@Component
class EntryThings implements ThingSource {

    private final JdbcClient jdbc;

    EntryThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ThingKind> kinds() {
        return Set.of(ThingKind.ENTRY);
    }

    @Override
    public Map<Long, String> titles(SignedIn person, ThingKind kind, Collection<Long> ids) {
        var titles = new HashMap<Long, String>();
        jdbc.sql("SELECT id, question FROM knowledge_entry WHERE id = ANY(?) AND status = 'PUBLISHED'")
                .param(ids.toArray(Long[]::new))
                .query(row -> {
                    titles.put(row.getLong("id"), row.getString("question"));
                });
        return titles;
    }
}
