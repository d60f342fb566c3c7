package io.zhike.shared.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server again when it is gone without having been asked to go, such as killed by the system for want of
 * memory. The application lives on meanwhile: its connections are made anew, and messages wait for the log.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** So long a restart by hand may take without somebody else starting the server too. */
    private static final int LOOKS = 3;

    private final PostgresServer server;
    private final int port;
    private final Thread thread;
    private int gone;

    ServerWatch(PostgresServer server, int port) {
        this.server = server;
        this.port = port;
        this.thread = Thread.ofVirtual().name("postgres-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(INTERVAL);
                look();
            }
        } catch (InterruptedException e) {
            // Asked to end.
        }
    }

    private void look() {
        try {
            gone = server.runs() ? 0 : gone + 1;
            if (gone >= LOOKS) {
                log.error("PostgreSQL is gone; it is started again");
                server.start(port);
                gone = 0;
                log.info("PostgreSQL runs again on 127.0.0.1:{}", port);
            }
        } catch (IOException | RuntimeException e) {
            log.error("PostgreSQL could not be started again", e);
        }
    }

    /** Ends the watch, after a start that is under way. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
