package io.zhike.shared.database;

import static io.zhike.shared.database.EmbeddedDatabaseConfiguration.EMBEDDED;
import static io.zhike.shared.database.EmbeddedDatabaseConfiguration.MODE;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts PostgreSQL beside the reading of classes and configuration, which takes longer: nobody waits for it then. It is
 * also stopped if the context fails before anything asked for it.
 */
final class DatabaseStart implements DisposableBean {

    private final CompletableFuture<EmbeddedDatabase> database;

    private DatabaseStart(EmbeddedDatabaseProperties properties) {
        this.database = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(properties.directory(), properties.port()),
                Thread.ofPlatform().name("database-start")::start);
    }

    /** @throws CompletionException with the reason why it did not start */
    EmbeddedDatabase await() {
        return database.join();
    }

    @Override
    public void destroy() throws Exception {
        var running = database.handle((started, refused) -> Optional.ofNullable(started))
                .join();
        if (running.isPresent()) {
            running.get().close();
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
            var start = new DatabaseStart(
                    Binder.get(environment).bindOrCreate("zhike.database.embedded", EmbeddedDatabaseProperties.class));
            DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
            beans.registerSingleton(DatabaseStart.class.getName(), start);
            beans.registerDisposableBean(DatabaseStart.class.getName(), start);
        }
    }
}
