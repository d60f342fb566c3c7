package io.zhike.chat.fault;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waiting with a bound that only a hang can reach; what fails while the server is away is tried again. */
public final class Patience {

    private static final Duration BOUND = Duration.ofSeconds(120);

    private Patience() {}

    public static void until(String what, Callable<Boolean> done) {
        Awaitility.await(what)
                .atMost(BOUND)
                .pollInterval(Duration.ofMillis(100))
                .ignoreException(UncheckedIOException.class)
                .until(done);
    }
}
