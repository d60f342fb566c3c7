package io.zhike.account.credentials;

import io.zhike.shared.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import java.text.Normalizer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane, the first choice of the OWASP password storage cheat sheet.
 *
 * <p>Hashing is meant to be dear, so it runs on a few threads of its own with a short queue: a flood of sign-ins is
 * refused with {@code busy} instead of taking all memory and every core from the people who are at work.
 */
@Component
public class PasswordHasher {

    private static final int WAITING = 64;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final ExecutorService threads = threads();
    private final FutureTask<String> dummy = new FutureTask<>(() -> argon2.encode("nobody's password"));

    /** After the start, which needs the processors itself, and before the first person is likely to be unknown. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform().name("password-warm-up").daemon().start(dummy);
    }

    public String hash(String password) {
        return run(() -> argon2.encode(normalised(password)));
    }

    /** Without a hash the same work is done for nothing, so that time does not tell whether an account exists. */
    boolean matches(String password, @Nullable String hash) {
        return run(() -> argon2.matches(normalised(password), hash == null ? dummyHash() : hash)) && hash != null;
    }

    private String dummyHash() throws ExecutionException, InterruptedException {
        dummy.run();
        return dummy.get();
    }

    /** A password typed with a Chinese input method (full-width digits) is the same password. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T run(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "busy").with("retryAfterSeconds", 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while hashing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Hashing failed", e.getCause());
        }
    }

    private static ExecutorService threads() {
        var count = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        var factory = Thread.ofPlatform().name("password-", 0).daemon().factory();
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), factory);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
