package io.zhike.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

@Tag("A3")
class CachedSessionRepositoryTests {

    private final Table table = new Table();
    private final CachedSessionRepository<MapSession> sessions = new CachedSessionRepository<>(table);
    private final String id = stored();

    @Test
    void manyRequestsReadTheTableOnceWhileEndsAreHeard() {
        sessions.hearing(true);
        for (var i = 0; i < 10; i++) {
            request();
        }
        assertThat(table.reads).isEqualTo(1);
        assertThat(table.writes).isEqualTo(1);
    }

    @Test
    void withoutHearingEveryRequestReadsTheTable() {
        request();
        request();
        assertThat(table.reads).isEqualTo(2);
    }

    @Test
    void anEndedSessionIsGoneAtOnce() {
        sessions.hearing(true);
        request();
        table.rows.remove(id);
        sessions.forget(List.of(id));
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void whatWasRememberedDuringASilenceIsForgotten() {
        sessions.hearing(true);
        request();
        sessions.hearing(false);
        table.rows.remove(id);
        sessions.hearing(true);
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void anUnsavedWriteOfOneRequestIsNotSeenByAnother() {
        sessions.hearing(true);
        var one = sessions.findById(id);
        one.setAttribute("colour", "red");
        assertThat(sessions.findById(id).<String>getAttribute("colour")).isNull();
        sessions.save(one);
        assertThat(sessions.findById(id).<String>getAttribute("colour")).isEqualTo("red");
    }

    @Test
    void theLastAccessIsWrittenAfterAMinute() {
        sessions.hearing(true);
        var early = sessions.findById(id);
        early.setLastAccessedTime(early.getLastAccessedTime().plusSeconds(59));
        sessions.save(early);
        assertThat(table.writes).isEqualTo(1);
        var late = sessions.findById(id);
        late.setLastAccessedTime(late.getLastAccessedTime().plusSeconds(60));
        sessions.save(late);
        assertThat(table.writes).isEqualTo(2);
    }

    @Test
    void aRequestWhoseSessionEndedMeanwhileDoesNotBringItBack() {
        sessions.hearing(true);
        var request = sessions.findById(id);
        table.rows.remove(id);
        request.setLastAccessedTime(Instant.now().plusSeconds(120));
        sessions.save(request);
        assertThat(table.rows).isEmpty();
    }

    @Test
    void aChangedIdReplacesTheOldOne() {
        sessions.hearing(true);
        var request = sessions.findById(id);
        var changed = request.changeSessionId();
        sessions.save(request);
        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(changed)).isNotNull();
    }

    private void request() {
        var session = sessions.findById(id);
        session.setLastAccessedTime(Instant.now());
        sessions.save(session);
    }

    private String stored() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    /** A session table in memory that counts. */
    private static final class Table implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> rows = new HashMap<>();
        private int reads;
        private int writes;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            writes++;
            rows.remove(session.getOriginalId());
            rows.put(session.getId(), new MapSession(session));
        }

        @Override
        public MapSession findById(String id) {
            reads++;
            var row = rows.get(id);
            return row == null ? null : new MapSession(row);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return rows;
        }
    }
}
