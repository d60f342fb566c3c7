package io.zhike.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The outputs are PostgreSQL's and Java's own, taken from real failures. */
class StartTroubleTests {

    private static final Path BASE = Path.of("/srv/zhike/postgres");

    @Test
    void aFullDiskIsCalledByItsName() {
        var output = """
                creating subdirectories ... ok
                running bootstrap script ... 2026-11-22 11:50:10.123 UTC [77] FATAL:  could not write to file "pg_wal/xlogtemp.77": No space left on device
                child process exited with exit code 1
                initdb: removing data directory "/srv/zhike/postgres/data.new"
                """;
        assertThat(StartTrouble.because(BASE, output)).hasMessage("The disk with /srv/zhike/postgres is full");
        assertThat(StartTrouble.with(BASE, new IOException("No space left on device")))
                .hasMessage("The disk with /srv/zhike/postgres is full");
    }

    @Test
    void aDirectoryOfSomebodyElseIsCalledByItsName() {
        assertThat(StartTrouble.with(BASE, new AccessDeniedException("/srv/zhike/postgres/lock")))
                .hasMessage("The directory /srv/zhike/postgres cannot be read and written"
                        + " (permission denied: /srv/zhike/postgres/lock)");
    }

    @Test
    void anythingElseIsToldInTheServersOwnWords() {
        var output = """
                waiting for server to start.... stopped waiting
                pg_ctl: could not start server
                2026-11-22 11:50:10.123 UTC [77] FATAL:  database files are incompatible with server
                2026-11-22 11:50:10.124 UTC [77] LOG:  database system is shut down
                """;
        assertThat(StartTrouble.because(BASE, output)).hasMessageContaining("database files are incompatible");
    }
}
