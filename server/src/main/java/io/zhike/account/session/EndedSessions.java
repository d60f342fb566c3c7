package io.zhike.account.session;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens to what PostgreSQL says about ended sessions ({@code LISTEN zhike_session_ended}), whichever node or person
 * ended them, and makes this node forget them. It holds one connection; while that is broken nothing is cached.
 */
final class EndedSessions implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EndedSessions.class);
    private static final int LOOK_MILLIS = 2_000;

    private final DataSource database;
    private final CachedSessionRepository<?> sessions;
    private volatile @Nullable Thread listener;

    EndedSessions(DataSource database, CachedSessionRepository<?> sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    @Override
    public void start() {
        listener = Thread.ofVirtual().name("ended-sessions").start(this::listen);
    }

    @Override
    public void stop() {
        var thread = listener;
        listener = null;
        sessions.hearing(false);
        if (thread != null) {
            thread.interrupt();
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
            } catch (SQLException e) {
                if (isRunning()) {
                    log.warn("Sessions are read from the database for every request until it can be heard again", e);
                }
            } finally {
                sessions.hearing(false);
            }
            pause();
        }
    }

    private void hear() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("LISTEN zhike_session_ended");
            }
            sessions.hearing(true);
            var news = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                var notifications = news.getNotifications(LOOK_MILLIS);
                if (notifications != null) {
                    sessions.forget(Arrays.stream(notifications)
                            .map(notification -> notification.getParameter())
                            .toList());
                }
            }
            connection.createStatement().execute("UNLISTEN *");
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
