package io.zhike.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What lies on the disk, each content once under its SHA-256. Whoever adds a use of a content and whoever deletes an
 * unused one wait for each other, on all nodes.
 */
@Component
class Bytes {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final StorageProperties properties;

    Bytes(JdbcClient jdbc, PlatformTransactionManager transactions, StorageProperties properties) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        // Bytes do not come back when somebody else's transaction fails.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.properties = properties;
    }

    Path path(String sha256) {
        return properties.directory().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Puts an upload in its place and notes its use. */
    <T> T keep(String sha256, Path incoming, Supplier<T> use) throws IOException {
        try {
            return committed(() -> {
                lock(sha256);
                move(incoming, path(sha256));
                return use.get();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Does something in a transaction of its own. */
    <T> T committed(Supplier<T> doing) {
        return Objects.requireNonNull(transaction.execute(status -> doing.get()));
    }

    private static void move(Path incoming, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.move(incoming, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteUnused(String sha256) {
        transaction.executeWithoutResult(status -> {
            lock(sha256);
            if (!isUsed(sha256)) {
                delete(path(sha256));
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUsed(String sha256) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM storage_file WHERE sha256 = ?)")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    private void lock(String sha256) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(sha256)
                .query((row, n) -> true)
                .single();
    }
}
