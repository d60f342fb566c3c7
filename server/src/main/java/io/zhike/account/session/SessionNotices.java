package io.zhike.account.session;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens to what PostgreSQL says about ended sessions ({@code LISTEN zhike_session_ended}), whichever node or person
 * ended them, and makes this node forget them. It holds one connection; while that is broken nothing is cached.
 */
final class SessionNotices implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SessionNotices.class);
    private static final int LOOK_MILLIS = 500;

    private final DataSource database;
    private final CachedSessionRepository<?> sessions;
    private volatile @Nullable Thread listener;

    SessionNotices(DataSource database, CachedSessionRepository<?> sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().daemon().name("session-notices").start(this::listen);
    }

    /** Waits for the thread's present look, at most half a second, so that it gives its connection back in order. */
    @Override
    public void stop() {
        var thread = listener;
        listener = null;
        sessions.hearing(false);
        try {
            if (thread != null) {
                thread.join(2L * LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listen() {
        while (isRunning()) {
            try {
                hear();
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    log.warn("Sessions are read from the database for every request until it can be heard again", e);
                }
            } finally {
                sessions.hearing(false);
            }
            if (isRunning()) {
                pause();
            }
        }
    }

    private void hear() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("LISTEN zhike_session_ended");
                sessions.hearing(true);
                forgetWhatEnds(connection.unwrap(PGConnection.class));
                statement.execute("UNLISTEN *");
            }
        }
    }

    private void forgetWhatEnds(PGConnection connection) throws SQLException {
        while (isRunning()) {
            var notifications = connection.getNotifications(LOOK_MILLIS);
            if (notifications != null) {
                sessions.forget(Arrays.stream(notifications)
                        .map(PGNotification::getParameter)
                        .toList());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
