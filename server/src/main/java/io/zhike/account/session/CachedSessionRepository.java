package io.zhike.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * A few seconds of memory in front of the session table, so that a page that asks for ten things reads its session
 * once. It is only used while this node hears of ended sessions (see {@link SessionNotices}); otherwise every request
 * reads the table, so that an ended session is refused at once.
 */
final class CachedSessionRepository<S extends Session> implements FindByIndexNameSessionRepository<CachedSession<S>> {

    private static final Duration TIME_TO_LIVE = Duration.ofSeconds(5);
    private static final int MOST = 20_000;

    private final FindByIndexNameSessionRepository<S> table;
    private final Cache<String, S> cache = Caffeine.newBuilder()
            .expireAfterWrite(TIME_TO_LIVE)
            .maximumSize(MOST)
            .build();
    private volatile boolean hearing;

    CachedSessionRepository(FindByIndexNameSessionRepository<S> table) {
        this.table = table;
    }

    /** Told by {@link SessionNotices}; whatever was remembered during a silence may be wrong. */
    void hearing(boolean hearing) {
        cache.invalidateAll();
        this.hearing = hearing;
    }

    void forget(Collection<String> ids) {
        cache.invalidateAll(ids);
    }

    @Override
    public CachedSession<S> createSession() {
        return CachedSession.created(table.createSession());
    }

    @Override
    public @Nullable CachedSession<S> findById(String id) {
        var session = hearing ? remembered(id) : table.findById(id);
        if (session == null || session.isExpired()) {
            return null;
        }
        return CachedSession.shared(session, () -> table.findById(id));
    }

    /** Loads within the cache's lock, so that forgetting a session also catches one that is just being read. */
    @SuppressWarnings("NullAway") // the cache takes null for "not there", which its signature says in a way not read
    private @Nullable S remembered(String id) {
        return cache.get(id, table::findById);
    }

    @Override
    public void save(CachedSession<S> session) {
        var changed = session.changed();
        if (changed != null) {
            table.save(changed);
            cache.invalidate(session.storedId());
            cache.invalidate(changed.getId());
        }
    }

    @Override
    public void deleteById(String id) {
        table.deleteById(id);
        cache.invalidate(id);
    }

    @Override
    public Map<String, CachedSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        return table.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> CachedSession.shared(entry.getValue(), () -> table.findById(entry.getKey()))));
    }
}
