package io.zhike.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    private Path directory;

    @Test
    void whatIsCommittedIsOnDisk() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0);
                var connection = connect(database, database.password())) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void onlyThisMachineAndOnlyThePasswordOpenIt() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            try (var connection = connect(database, database.password())) {
                assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(setting(connection, "unix_socket_directories")).isEmpty();
            }
            assertThatThrownBy(() -> connect(database, "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database, "postgres"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void filesAreClosedToOtherUsers() throws Exception {
        EmbeddedDatabase.start(directory.resolve("new"), 0).close();
        var base = directory.resolve("new");
        assertThat(mode(base)).isEqualTo("rwx------");
        assertThat(mode(base.resolve("data"))).isEqualTo("rwx------");
        assertThat(mode(base.resolve("log"))).isEqualTo("rwx------");
        assertThat(mode(base.resolve("password"))).isEqualTo("rw-------");
        assertThat(base.resolve("initial-password")).doesNotExist();
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var first = EmbeddedDatabase.start(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("already runs on the data in " + directory);
            try (var connection = connect(first, first.password())) {
                assertThat(setting(connection, "port")).isNotEmpty();
            }
        }
        EmbeddedDatabase.start(directory, 0).close();
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, socket.getLocalPort()))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessage("Port " + socket.getLocalPort() + " of the database is taken by another program");
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "not a directory");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("postgres"), 0))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        EmbeddedDatabase.start(directory, 0).close();
        Files.writeString(directory.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("belongs to PostgreSQL 17");
    }

    @Test
    void halfMadeDataOfAnInterruptedFirstStartIsReplaced() throws Exception {
        Files.createDirectories(directory.resolve("data.new/base"));
        EmbeddedDatabase.start(directory, 0).close();
        assertThat(directory.resolve("data.new")).doesNotExist();
        assertThat(directory.resolve("data/PG_VERSION")).hasContent("18");
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", password);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
