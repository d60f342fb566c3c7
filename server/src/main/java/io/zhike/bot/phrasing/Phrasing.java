package io.zhike.bot.phrasing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has passages put into words; whatever goes wrong, there is just no such text and the caller shows the passage. */
@Component
public class Phrasing implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Phrasing.class);

    private final @Nullable ModelClient client;
    private final PhrasingProperties properties;
    private final Breaker breaker;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    Phrasing(PhrasingProperties properties, Clock clock) {
        var endpoint = properties.endpoint();
        this.properties = properties;
        this.client = endpoint == null || endpoint.toString().isBlank() ? null : new ModelClient(endpoint, properties);
        this.breaker = new Breaker(properties.concurrent(), properties.failures(), properties.pause(), clock);
    }

    public boolean isOn() {
        return client != null;
    }

    /**
     * Waits at most the configured time.
     *
     * @return empty when there is no model, it is slow, down or overrun, or it said what the passages do not
     */
    public Optional<Phrased> phrase(String question, List<Passage> passages) {
        if (client == null || passages.isEmpty() || !breaker.enter()) {
            return Optional.empty();
        }
        var whole = new CompletableFuture<String>();
        try {
            executor.execute(() -> client.stream(Prompt.of(question, passages), whole));
            var text = whole.get(properties.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
            breaker.succeeded();
            return new Grounding(question, passages).check(text);
        } catch (ExecutionException | TimeoutException e) {
            breaker.failed();
            log.warn("The language model gave no answer; the entry is shown instead: {}", cause(e));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            // Stops a stream that still goes on.
            whole.cancel(true);
            breaker.leave();
        }
    }

    private static String cause(Exception e) {
        return String.valueOf(e.getCause() == null ? e : e.getCause());
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
