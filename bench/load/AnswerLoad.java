import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Robot answers over HTTP: first at fixed rates (latency counts from when a question was due), then as many as 16
 * callers can get, and the same rates again while somebody edits the knowledge every three seconds: each edit makes the
 * robot build a new snapshot. Every question is another text, so that nothing is answered from a memory of questions.
 *
 * <p>A thread that does nothing but sleep for a millisecond tells how still the machine is. A second percentile leaves
 * out the seconds in which it woke more than 15 ms late: then the machine, or its host, had something else to do.
 *
 * <p>Usage: bench/answers [--rates 100,200] [--seconds 15]
 */
final class AnswerLoad {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger COUNT = new AtomicInteger();
    /** Later than this after a sleep of a millisecond, in nanoseconds, is the machine's fault. */
    private static final long LATE = 15_000_000;

    /** When the sleeping thread woke late, as {@link System#nanoTime}. */
    private static final java.util.Queue<Long> LATE_AT = new java.util.concurrent.ConcurrentLinkedQueue<>();

    public static void main(String[] args) throws Exception {
        var options = java.util.Map.of("--rates", "100,200", "--seconds", "15");
        var given = new java.util.HashMap<>(options);
        for (int i = 0; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        var uri = URI.create("http://127.0.0.1:" + given.get("--port") + "/api/bot/answers");
        var questions = Files.readAllLines(Path.of(given.get("--questions")));
        var seconds = Integer.parseInt(given.get("--seconds"));
        var server = given.containsKey("--pid") ? ProcessHandle.of(Long.parseLong(given.get("--pid"))) : Optional.<ProcessHandle>empty();
        Thread.ofPlatform().daemon().start(AnswerLoad::sleep);
        full(uri, questions, seconds);
        for (var rate : given.get("--rates").split(",")) {
            paced(uri, questions, Integer.parseInt(rate), seconds, "");
        }
        var before = cpu(server);
        var beforeHere = cpu(Optional.of(ProcessHandle.current()));
        var best = full(uri, questions, seconds);
        var each = best * seconds;
        System.out.printf(Locale.ROOT, "as many as 16 callers can get: %.0f answers/s%n", best);
        System.out.printf(
                Locale.ROOT,
                "CPU time of each: %.2f ms of the server, %.2f ms of this load generator%n",
                (cpu(server) - before) / each,
                (cpu(Optional.of(ProcessHandle.current())) - beforeHere) / each);
        try (var editor = Executors.newSingleThreadScheduledExecutor()) {
            editor.scheduleWithFixedDelay(() -> edit(given), 0, 3, TimeUnit.SECONDS);
            for (var rate : given.get("--rates").split(",")) {
                paced(uri, questions, Integer.parseInt(rate), seconds, ", knowledge being edited");
            }
            editor.shutdownNow();
        }
    }

    /** Milliseconds of processor time that a process has used; on cores shared with others the figure to compare. */
    private static double cpu(Optional<ProcessHandle> process) {
        return process.flatMap(p -> p.info().totalCpuDuration()).map(d -> d.toNanos() / 1e6).orElse(Double.NaN);
    }

    private static void sleep() {
        while (true) {
            long before = System.nanoTime();
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
            long now = System.nanoTime();
            if (now - before - 1_000_000 > LATE) {
                LATE_AT.add(before);
                LATE_AT.add(now);
            }
        }
    }

    /** Latencies of the requests due in seconds in which the machine was still, ascending. */
    private static long[] still(long[] latency, long start, int rate) {
        var disturbed = LATE_AT.stream().map(at -> (at - start) / 1_000_000_000L).collect(java.util.stream.Collectors.toSet());
        return java.util.stream.IntStream.range(0, latency.length)
                .filter(i -> !disturbed.contains((long) (i / rate)))
                .mapToLong(i -> latency[i])
                .sorted()
                .toArray();
    }

    private static void paced(URI uri, List<String> questions, int rate, int seconds, String how) throws Exception {
        var count = rate * seconds;
        var latency = new long[count];
        var failed = new AtomicInteger();
        var start = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                var n = i;
                var due = start + (long) (i * 1e9 / rate);
                java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
                executor.execute(() -> {
                    if (!ask(uri, questions)) {
                        failed.incrementAndGet();
                    }
                    latency[n] = System.nanoTime() - due;
                });
            }
        }
        var still = still(latency, start, rate);
        Arrays.sort(latency);
        System.out.printf(
                Locale.ROOT,
                "%d answers/s%s: p50 %.1f  p90 %.1f  p99 %.1f  max %.1f ms, %d failed; p99 %.1f in %d still seconds of %d%n",
                rate,
                how,
                latency[count / 2] / 1e6,
                latency[count * 9 / 10] / 1e6,
                latency[count * 99 / 100] / 1e6,
                latency[count - 1] / 1e6,
                failed.get(),
                still.length == 0 ? Double.NaN : still[still.length * 99 / 100] / 1e6,
                still.length / rate,
                seconds);
    }

    /** As another node's edit: this one finds it when it looks the next time. */
    private static void edit(java.util.Map<String, String> given) {
        try (var database = DriverManager.getConnection(given.get("--jdbc"), "postgres", given.get("--password"));
                var statement = database.createStatement()) {
            statement.execute("UPDATE knowledge_entry SET answer = answer || ' .' WHERE id = (SELECT min(id) FROM "
                    + "knowledge_entry); UPDATE knowledge_revision SET number = number + 1");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double full(URI uri, List<String> questions, int seconds) throws Exception {
        var answered = new AtomicInteger();
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                executor.execute(() -> {
                    while (System.nanoTime() < end) {
                        if (ask(uri, questions)) {
                            answered.incrementAndGet();
                        }
                    }
                });
            }
        }
        return answered.get() / (double) seconds;
    }

    private static boolean ask(URI uri, List<String> questions) {
        var n = COUNT.getAndIncrement();
        var question = questions.get(n % questions.size()).split("\t")[0] + (n / questions.size() + 1);
        var body = "{\"question\":\"" + question.replace("\\", "").replace("\"", "") + "\"}";
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(uri)
                            .header("Content-Type", "application/json")
                            .header("Cookie", "XSRF-TOKEN=bench")
                            .header("X-XSRF-TOKEN", "bench")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (java.io.IOException | InterruptedException e) {
            return false;
        }
    }
}
