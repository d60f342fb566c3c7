package io.zhike.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** PostgreSQL is started before the context is made and ends with it, whatever becomes of that context. */
class DatabaseStartTests {

    @TempDir
    private Path directory;

    @Test
    void aContextThatFailsLeavesNoServerBehind() {
        try (var context = context("embedded")) {
            context.registerBean("broken", String.class, () -> {
                throw new IllegalStateException("Another bean is broken");
            });
            assertThatThrownBy(context::refresh).hasStackTraceContaining("Another bean is broken");
            assertThat(server()).doesNotExist();
        }
    }

    @Test
    void theServerEndsWithTheContext() {
        try (var context = context("embedded")) {
            context.refresh();
            assertThat(context.getBean(DatabaseStart.class).await().url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(server()).exists();
        }
        assertThat(server()).doesNotExist();
    }

    @Test
    void whyItDidNotStartIsToldToWhoAsksForIt() throws IOException {
        Files.createDirectories(directory.resolve("postgres/data"));
        Files.writeString(directory.resolve("postgres/data/PG_VERSION"), "9");
        try (var context = context("embedded")) {
            context.refresh();
            assertThatThrownBy(() -> context.getBean(DatabaseStart.class).await())
                    .hasCauseInstanceOf(StartRefusedException.class);
        }
    }

    @Test
    void besideAnExternalDatabaseNoneIsStarted() {
        try (var context = context("external")) {
            context.refresh();
            assertThat(context.getBeansOfType(DatabaseStart.class)).isEmpty();
            assertThat(directory.resolve("postgres")).doesNotExist();
        }
    }

    private Path server() {
        return directory.resolve("postgres/data/postmaster.pid");
    }

    private GenericApplicationContext context(String mode) {
        var context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "zhike.database.mode",
                                mode,
                                "zhike.database.embedded.directory",
                                directory.resolve("postgres").toString())));
        new DatabaseStart.Initializer().initialize(context);
        return context;
    }
}
