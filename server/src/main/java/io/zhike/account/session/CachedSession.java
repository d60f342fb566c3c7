package io.zhike.account.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * One request's view of a session: reads go to a copy that other requests share and nobody changes; the first write
 * fetches a copy of its own. The time of the last access is written at most once a minute.
 */
final class CachedSession<S extends Session> implements Session {

    static final Duration TOUCH_INTERVAL = Duration.ofMinutes(1);

    private final Supplier<@Nullable S> fresh;
    private final String storedId;
    private S current;
    private boolean own;

    private CachedSession(S current, boolean own, Supplier<@Nullable S> fresh) {
        this.current = current;
        this.own = own;
        this.fresh = fresh;
        this.storedId = current.getId();
    }

    static <S extends Session> CachedSession<S> created(S session) {
        return new CachedSession<>(session, true, () -> session);
    }

    static <S extends Session> CachedSession<S> shared(S session, Supplier<@Nullable S> fresh) {
        return new CachedSession<>(session, false, fresh);
    }

    /** The copy with this request's changes; null when it made none. */
    @Nullable
    S changed() {
        return own ? current : null;
    }

    /** The id under which the session was found; it differs from the present one after {@link #changeSessionId()}. */
    String storedId() {
        return storedId;
    }

    private S forWriting() {
        if (!own) {
            var session = fresh.get();
            if (session == null) {
                throw new IllegalStateException("The session has ended");
            }
            current = session;
            own = true;
        }
        return current;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (own || Duration.between(current.getLastAccessedTime(), now).compareTo(TOUCH_INTERVAL) >= 0) {
            touch(now);
        }
    }

    /** A session that ended since it was read has nothing to touch. */
    private void touch(Instant now) {
        var session = own ? current : fresh.get();
        if (session != null) {
            current = session;
            own = true;
            session.setLastAccessedTime(now);
        }
    }

    @Override
    public String changeSessionId() {
        return forWriting().changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        forWriting().setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        forWriting().removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        if (!interval.equals(current.getMaxInactiveInterval())) {
            forWriting().setMaxInactiveInterval(interval);
        }
    }

    @Override
    public String getId() {
        return current.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return current.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return current.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return current.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return current.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return current.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return current.isExpired();
    }
}
