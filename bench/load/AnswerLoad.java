import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    /** Enough for everybody who waits at the same moment, so that none begins late. */
    private static final int CALLERS_PACED = 64;

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
        var port = Integer.parseInt(given.get("--port"));
        var questions = Files.readAllLines(Path.of(given.get("--questions")));
        var seconds = Integer.parseInt(given.get("--seconds"));
        var server = given.containsKey("--pid") ? ProcessHandle.of(Long.parseLong(given.get("--pid"))) : Optional.<ProcessHandle>empty();
        Thread.ofPlatform().daemon().start(AnswerLoad::sleep);
        // The compiler goes on for a minute after the first thousands of answers.
        full(port, questions, 4 * seconds);
        for (var rate : given.get("--rates").split(",")) {
            paced(port, questions, Integer.parseInt(rate), seconds, "");
        }
        var before = cpu(server);
        var beforeHere = cpu(Optional.of(ProcessHandle.current()));
        var best = full(port, questions, seconds);
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
                paced(port, questions, Integer.parseInt(rate), seconds, ", knowledge being edited");
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

    private static void paced(int port, List<String> questions, int rate, int seconds, String how) throws Exception {
        var count = rate * seconds;
        var latency = new long[count];
        var failed = new AtomicInteger();
        var start = System.nanoTime();
        var next = new AtomicInteger();
        together(CALLERS_PACED, () -> {
            try (var connection = new Connection(port)) {
                for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                    var due = start + (long) (n * 1e9 / rate);
                    java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
                    if (!connection.ask(question(questions))) {
                        failed.incrementAndGet();
                    }
                    latency[n] = System.nanoTime() - due;
                }
            }
        });
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

    private static double full(int port, List<String> questions, int seconds) throws Exception {
        var answered = new AtomicInteger();
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        together(16, () -> {
            try (var connection = new Connection(port)) {
                while (System.nanoTime() < end) {
                    if (connection.ask(question(questions))) {
                        answered.incrementAndGet();
                    }
                }
            }
        });
        return answered.get() / (double) seconds;
    }

    private static String question(List<String> questions) {
        var n = COUNT.getAndIncrement();
        var question = questions.get(n % questions.size()).split("\t")[0] + (n / questions.size() + 1);
        return "{\"question\":\"" + question.replace("\\", "").replace("\"", "") + "\"}";
    }

    private interface Work {

        void run() throws IOException;

        default Callable<Boolean> once() {
            return () -> {
                run();
                return true;
            };
        }
    }

    private static void together(int callers, Work work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(callers)) {
            for (var one : executor.invokeAll(Collections.nCopies(callers, work.once()))) {
                one.get();
            }
        }
    }

    /**
     * A connection that stays open, and a thread that blocks on it: on cores shared with the server every further step
     * between a caller and the socket would count as the server's time.
     */
    private static final class Connection implements AutoCloseable {

        private final int port;
        private Socket socket;
        private BufferedInputStream in;

        Connection(int port) throws IOException {
            this.port = port;
            open();
        }

        private void open() throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
        }

        /** Whether it was answered with 200. */
        boolean ask(String json) throws IOException {
            var body = json.getBytes(StandardCharsets.UTF_8);
            var head = "POST /api/bot/answers HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nContent-Type: application/json\r\nCookie: XSRF-TOKEN=bench\r\nX-XSRF-TOKEN: bench\r\nContent-Length: "
                    + body.length + "\r\n\r\n";
            var request = new ByteArrayOutputStream(head.length() + body.length);
            request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            var answer = line();
            long length = -1;
            boolean last = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(lower.substring(15).strip());
                } else if (lower.startsWith("transfer-encoding:") && lower.endsWith("chunked")) {
                    length = -2;
                }
                last |= lower.equals("connection: close");
            }
            if (length == -2) {
                for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                    in.skipNBytes(size + 2);
                }
                line();
            } else {
                in.skipNBytes(Math.max(0, length));
            }
            if (last) {
                // After a hundred requests the server wants another connection.
                close();
                open();
            }
            return answer.startsWith("HTTP/1.1 200");
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("The server closed the connection");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
