package io.zhike.ticket.personal;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.ThingKind;
import io.zhike.account.personal.ThingSource;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles of questions and consultations, for those who may see them. */
@Component
class TicketThings implements ThingSource {

    private final JdbcClient jdbc;
    private final Threads threads;

    TicketThings(JdbcClient jdbc, Threads threads) {
        this.jdbc = jdbc;
        this.threads = threads;
    }

    static ThingKind kind(TicketChannel channel) {
        return channel == TicketChannel.QUESTION ? ThingKind.QUESTION : ThingKind.CONSULTATION;
    }

    private static TicketChannel channel(ThingKind kind) {
        return kind == ThingKind.QUESTION ? TicketChannel.QUESTION : TicketChannel.INTERNAL;
    }

    @Override
    public Set<ThingKind> kinds() {
        return Set.of(ThingKind.QUESTION, ThingKind.CONSULTATION);
    }

    @Override
    public Map<Long, String> titles(SignedIn person, ThingKind kind, Collection<Long> ids) {
        var viewer = threads.viewer(person);
        return viewer.mayEnter(channel(kind)) ? visible(viewer, channel(kind), ids) : Map.of();
    }

    /** In one query what {@link Viewer#maySee} says of one ticket. */
    private Map<Long, String> visible(Viewer viewer, TicketChannel channel, Collection<Long> ids) {
        var administered = viewer.administered();
        var titles = new HashMap<Long, String>();
        jdbc.sql("""
                        SELECT id, title FROM ticket
                        WHERE id = ANY(:ids) AND channel = :channel
                          AND (is_public AND status <> 'MERGED' OR author_id = :me OR unit_id = :unit OR :staff)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("channel", channel.name())
                .param("me", viewer.person().accountId())
                .param("unit", administered == null ? -1 : administered.value())
                .param("staff", viewer.isStaff())
                .query(row -> {
                    titles.put(row.getLong("id"), row.getString("title"));
                });
        return titles;
    }
}
