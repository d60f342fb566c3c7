package io.zhike.shared.database;

import static io.zhike.shared.database.EmbeddedDatabaseConfiguration.EMBEDDED;
import static io.zhike.shared.database.EmbeddedDatabaseConfiguration.MODE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts PostgreSQL beside the reading of classes and configuration, which takes longer: nobody waits for it then. It is
 * stopped with the context; also if that fails, or the process is told to end before there is a context to close.
 */
final class DatabaseStart implements AutoCloseable {

    private final CompletableFuture<EmbeddedDatabase> database;

    private final AtomicBoolean closed = new AtomicBoolean();

    private DatabaseStart(EmbeddedDatabaseProperties properties) {
        this.database = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(properties.directory(), properties.port()),
                Thread.ofPlatform().name("database-start")::start);
    }

    static DatabaseStart begin(EmbeddedDatabaseProperties properties) {
        var start = new DatabaseStart(properties);
        try {
            SpringApplication.getShutdownHandlers().add(start::close);
        } catch (IllegalStateException e) {
            start.close();
            throw e;
        }
        return start;
    }

    /** @throws CompletionException with the reason why it did not start */
    EmbeddedDatabase await() {
        return database.join();
    }

    /** Once; waits for a start that is under way. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            database.handle((started, refused) -> Optional.ofNullable(started))
                    .join()
                    .ifPresent(DatabaseStart::stop);
        }
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named in {@code META-INF/spring.factories}: runs before the context looks for its beans. */
    static final class Initializer implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            var environment = context.getEnvironment();
            if (!environment.getProperty(MODE, EMBEDDED).equals(EMBEDDED)) {
                return;
            }
            var start = DatabaseStart.begin(
                    Binder.get(environment).bindOrCreate("zhike.database.embedded", EmbeddedDatabaseProperties.class));
            DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
            beans.registerSingleton(DatabaseStart.class.getName(), start);
            beans.registerDisposableBean(DatabaseStart.class.getName(), start::close);
        }
    }
}
