package io.zhike.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zhike.shared.database.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One PostgreSQL server for the whole test run. A migrated template is made once; every caller of {@link #fresh()}
 * gets a copy of it, so tests neither see each other's rows nor pay for the migrations again.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestServer SERVER = start();

    private TestDatabase() {}

    /** The JDBC address of a new, migrated, otherwise empty database; it names user and password. */
    public static String freshUrl() {
        var name = "test_" + COUNT.incrementAndGet();
        execute(SERVER, "CREATE DATABASE " + name + " TEMPLATE template_zhike");
        return SERVER.url(name);
    }

    /** A small pool on a new database. */
    public static DataSource fresh() {
        return pool(freshUrl());
    }

    /** A small pool on the database of this address. */
    public static DataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** At the end of a program that is no test; see {@link TestServer#stop()}. */
    public static void stop() {
        SERVER.stop();
    }

    private static TestServer start() {
        try {
            var server = TestServer.start();
            execute(server, "CREATE DATABASE template_zhike");
            Flyway.configure()
                    .dataSource(server.url("template_zhike"), null, null)
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(TestServer server, String sql) {
        try (var connection = DriverManager.getConnection(server.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
