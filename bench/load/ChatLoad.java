import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Chat under load: customers and agents in talks, messages at a fixed rate from both sides, each acknowledged after its
 * commit and delivered to the other side. Latency counts from the moment a message was due, not from when it was sent.
 *
 * <p>Usage: bench/chat [--connections 5000] [--rates 1000,2500,5000] [--seconds 20] [--warmup 20]; see there.
 */
final class ChatLoad {

    private static final int CHATS_PER_AGENT = 49;

    private final int port;
    private final int customers;
    private final int agents;
    private final String[] guestTokens;
    private final String[] agentSessions;
    private final long[] talks;
    private final int[] lastSeqAtCustomer;
    private final int[] lastSeqAtAgent;

    private LoadClient client;
    private List<LoadClient.Socket> sockets;

    // One slot for each message of the current step.
    private long[] due = new long[0];
    private long[] latency = new long[0];
    private int sent;
    private int acknowledged;
    private long delivered;
    private long outOfOrder;
    private long errors;
    private int following;
    private long step;

    private ChatLoad(int port, int connections) {
        this.port = port;
        this.agents = Math.max(1, connections / (CHATS_PER_AGENT + 1));
        this.customers = connections - agents;
        this.guestTokens = new String[customers];
        this.agentSessions = new String[agents];
        this.talks = new long[customers];
        this.lastSeqAtCustomer = new int[customers];
        this.lastSeqAtAgent = new int[customers];
    }

    public static void main(String[] args) throws Exception {
        var options = new Options(args);
        var load = new ChatLoad(options.port, options.connections);
        try (var database = DriverManager.getConnection(options.jdbc, "postgres", options.password)) {
            load.settings(database);
            load.people(database);
        }
        load.connect();
        // Compilers, caches and heap settle at the rate that matters.
        load.step(Arrays.stream(options.rates).max().orElseThrow(), options.warmup, null);
        System.out.println("connections  target/s  sent/s  acked/s  ack p50  p90  p99  max ms   server cpu us/msg"
                + "  (jvm + postgres)  delivered  lost  out of order  errors  rss MB");
        for (int rate : options.rates) {
            load.step(rate, options.seconds, options);
        }
        load.client.stop();
        System.exit(0);
    }

    private void settings(Connection database) throws Exception {
        try (var rows = database.createStatement()
                .executeQuery("SELECT name || '=' || setting FROM pg_settings WHERE name IN ('fsync', "
                        + "'synchronous_commit', 'full_page_writes') ORDER BY name")) {
            var settings = new ArrayList<String>();
            while (rows.next()) {
                settings.add(rows.getString(1));
            }
            System.out.println("PostgreSQL: " + String.join(", ", settings));
        }
    }

    /** Puts the people and their talks into the database as the product would have done one by one. */
    private void people(Connection database) throws Exception {
        database.setAutoCommit(false);
        var agentIds = new long[agents];
        for (int a = 0; a < agents; a++) {
            agentIds[a] = insert(
                    database,
                    "INSERT INTO account (user_name, phone, email, password_hash, real_name, products, roles, level, "
                            + "staff_number, created_at) SELECT ?, NULL, NULL, password_hash, real_name, products, roles, "
                            + "level, ?, now() FROM account WHERE user_name = 'agent1' RETURNING id",
                    "load-agent-" + a,
                    "L" + a);
            execute(
                    database,
                    "INSERT INTO chat_agent (agent_id, presence, max_chats, lease_until) VALUES (?, 'BUSY', 100, now() + interval '1 day')",
                    agentIds[a]);
        }
        for (int c = 0; c < customers; c++) {
            guestTokens[c] = "load-" + c + "-" + Long.toHexString(System.nanoTime());
            var guest = insert(
                    database,
                    "INSERT INTO chat_guest (token_hash, created_at) VALUES (decode(?, 'hex'), now()) RETURNING id",
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(guestTokens[c].getBytes(StandardCharsets.UTF_8))));
            talks[c] = insert(
                    database,
                    "INSERT INTO chat_conversation (guest_id, created_at) VALUES (?, now()) RETURNING id",
                    guest);
            execute(database, "INSERT INTO chat_head (conversation_id) VALUES (?)", talks[c]);
            execute(
                    database,
                    "INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at, customer_seen_at, "
                            + "agent_id, assigned_at, why) VALUES (?, 1, 'ACTIVE', 0, now(), now(), ?, now(), 'ACCEPTED')",
                    talks[c],
                    agentIds[c % agents]);
        }
        database.commit();
        for (int a = 0; a < agents; a++) {
            agentSessions[a] = signIn("load-agent-" + a, a);
        }
    }

    private static long insert(Connection database, String sql, Object... values) throws Exception {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection database, String sql, Object... values) throws Exception {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** From an address of its own, because sign-ins are counted for each address. */
    private String signIn(String user, int n) throws Exception {
        var address = java.net.InetAddress.getByName("127.0.%d.%d".formatted(1 + n / 200, 1 + n % 200));
        try (var http = java.net.http.HttpClient.newBuilder().localAddress(address).build()) {
            var base = "http://127.0.0.1:" + port;
            var hello = http.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(base + "/api/session")).build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
            var csrf = cookie(hello, "XSRF-TOKEN");
            var answer = http.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(base + "/api/session"))
                            .header("Content-Type", "application/json")
                            .header("X-XSRF-TOKEN", csrf)
                            .header("Cookie", "XSRF-TOKEN=" + csrf)
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"login\":\"" + user
                                    + "\",\"password\":\"" + System.getenv("ZHIKE_DEMO_PASSWORD") + "\"}"))
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Sign-in of " + user + " failed: " + answer.body());
            }
            return cookie(answer, "ZHIKE_SESSION");
        }
    }

    private static String cookie(java.net.http.HttpResponse<?> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(name + "="))
                .map(header -> header.substring(name.length() + 1, header.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private void connect() throws Exception {
        client = new LoadClient(this::received);
        Thread.ofPlatform()
                .daemon()
                .name("load-client")
                .uncaughtExceptionHandler((thread, error) -> {
                    error.printStackTrace();
                    System.exit(1);
                })
                .start(client);
        sockets = client.openAll(
                customers + agents,
                port,
                i -> i < customers
                        ? "ZHIKE_GUEST=" + guestTokens[i]
                        : "ZHIKE_SESSION=" + agentSessions[i - customers]);
        var done = new java.util.concurrent.CountDownLatch(1);
        client.pacer = new java.util.function.LongSupplier() {
            private int next;

            @Override
            public long getAsLong() {
                // A few at a time, as browsers come back after a restart: each subscription reads the database.
                for (; next < 2 * customers && next - following < 40; next++) {
                    var talk = next / 2;
                    var socket = sockets.get(next % 2 == 0 ? talk : customers + talk % agents);
                    text(socket, "{\"type\":\"subscribe\",\"conversation\":" + talks[talk] + ",\"since\":0}");
                }
                if (following == 2 * customers) {
                    done.countDown();
                    return 50_000_000L;
                }
                return 1_000_000L;
            }
        };
        var start = System.nanoTime();
        done.await();
        System.out.printf(
                Locale.ROOT,
                "%d customers and %d agents follow their talks; %.0f subscriptions/s%n",
                customers,
                agents,
                following / ((System.nanoTime() - start) / 1e9));
    }

    private void text(LoadClient.Socket socket, String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            client.send(socket, bytes, bytes.length);
        } catch (java.io.IOException e) {
            errors++;
        }
    }

    /** Sends at a rate for some seconds, waits for what is still open, and prints a line. */
    private void step(int rate, int seconds, Options options) throws Exception {
        var count = rate * seconds;
        client.pacer = () -> 20_000_000L;
        Thread.sleep(200);
        due = new long[count];
        latency = new long[count];
        Arrays.fill(latency, -1);
        sent = 0;
        acknowledged = 0;
        delivered = 0;
        step++;
        var cpu = options == null ? null : Cpu.of(options.pid);
        var start = System.nanoTime() + 100_000_000L;
        var gap = 1_000_000_000.0 / rate;
        client.pacer = () -> {
            var now = System.nanoTime();
            while (sent < count && start + (long) (sent * gap) <= now) {
                due[sent] = start + (long) (sent * gap);
                message(sent++);
            }
            return sent < count ? start + (long) (sent * gap) - now : 20_000_000L;
        };
        while (sent < count) {
            Thread.sleep(50);
        }
        var sentIn = (System.nanoTime() - start) / 1e9;
        for (int i = 0; i < 200 && (acknowledged < count || delivered < count); i++) {
            Thread.sleep(50);
        }
        if (options != null) {
            report(rate, count, sentIn, cpu, Cpu.of(options.pid));
        }
    }

    /** Customers and agents take turns; the talks go round. */
    private void message(int n) {
        var talk = (n / 2) % customers;
        var fromAgent = (n & 1) == 1;
        var socket = sockets.get(fromAgent ? customers + talk % agents : talk);
        text(
                socket,
                "{\"type\":\"send\",\"conversation\":" + talks[talk] + ",\"clientId\":\"" + new java.util.UUID(step, n)
                        + "\",\"kind\":\"TEXT\",\"text\":\"\u51ed\u8bc1\u8bb0\u8d26\u65f6\u63d0\u793a\u4f1a\u8ba1\u671f\u95f4\u6ca1\u6709\u6253\u5f00\uff0c\u5e2e\u6211\u770b\u4e00\u4e0b "
                        + n + "\"}");
    }

    private void received(LoadClient.Socket socket, byte[] frame, int from, int to, long nanos) {
        // {"type":"ack",… / {"type":"message",… / others
        var kind = frame[from + 9];
        if (kind == 'a') {
            var text = new String(frame, from, to - from, StandardCharsets.US_ASCII);
            var id = text.indexOf("\"clientId\":\"") + 12;
            var uuid = java.util.UUID.fromString(text.substring(id, id + 36));
            if (uuid.getMostSignificantBits() == step) {
                var n = (int) uuid.getLeastSignificantBits();
                if (latency[n] < 0) {
                    latency[n] = nanos - due[n];
                    acknowledged++;
                }
                order(text, socket);
            }
        } else if (kind == 'm' && frame[from + 16] == '"') {
            order(new String(frame, from, Math.min(to - from, 160), StandardCharsets.ISO_8859_1), socket);
            delivered++;
        } else if (kind == 'm') {
            following++;
        } else if (kind == 'e') {
            if (errors++ < 5) {
                System.err.println(new String(frame, from, to - from, StandardCharsets.UTF_8));
            }
        }
    }

    private final java.util.HashMap<Long, Integer> talkIndex = new java.util.HashMap<>();

    /** Each side must see the numbers of a talk without a step back; its own come as acknowledgements. */
    private void order(String text, LoadClient.Socket socket) {
        if (talkIndex.isEmpty()) {
            for (int i = 0; i < customers; i++) {
                talkIndex.put(talks[i], i);
            }
        }
        var talk = talkIndex.get(number(text, "\"conversation\":"));
        var seq = (int) number(text, "\"seq\":");
        var last = socket.index < customers ? lastSeqAtCustomer : lastSeqAtAgent;
        if (talk == null || seq <= last[talk]) {
            outOfOrder++;
        } else {
            last[talk] = seq;
        }
    }

    private static long number(String text, String field) {
        int at = text.indexOf(field) + field.length();
        long value = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private void report(int rate, int count, double sentIn, Cpu before, Cpu after) {
        var sorted = Arrays.stream(latency).filter(nanos -> nanos >= 0).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "%11d  %8d  %6.0f  %7.0f  %7.1f  %5.1f  %6.1f  %6.1f   %9.0f  (%.0f + %.0f)  %d  %d  %d  %d  %d",
                customers + agents,
                rate,
                count / sentIn,
                acknowledged / sentIn,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                at(sorted, 1),
                (after.jvm - before.jvm + after.postgres - before.postgres) * 1e6 / count,
                (after.jvm - before.jvm) * 1e6 / count,
                (after.postgres - before.postgres) * 1e6 / count,
                delivered,
                count - acknowledged,
                outOfOrder,
                errors,
                after.rssMegabytes));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /** CPU seconds of the server and of the PostgreSQL processes below it. */
    record Cpu(double jvm, double postgres, long rssMegabytes) {

        static Cpu of(long pid) throws Exception {
            double postgres = 0;
            long rss = 0;
            for (var process : ProcessHandle.allProcesses().toList()) {
                if (process.info().command().orElse("").endsWith("/postgres")) {
                    postgres += seconds(process.pid());
                }
            }
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    rss = Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
            return new Cpu(seconds(pid), postgres, rss);
        }

        private static double seconds(long pid) {
            try {
                var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                // utime, stime, and those of children that ended.
                return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
            } catch (java.io.IOException e) {
                return 0;
            }
        }
    }

    static final class Options {
        int port;
        long pid;
        String jdbc = "";
        String password = "";
        int connections = 5000;
        int seconds = 20;
        int warmup = 20;
        int[] rates = {1000, 2500, 5000};

        Options(String[] args) {
            for (int i = 0; i + 1 < args.length; i += 2) {
                var value = args[i + 1];
                switch (args[i]) {
                    case "--port" -> port = Integer.parseInt(value);
                    case "--pid" -> pid = Long.parseLong(value);
                    case "--jdbc" -> jdbc = value;
                    case "--password" -> password = value;
                    case "--connections" -> connections = Integer.parseInt(value);
                    case "--seconds" -> seconds = Integer.parseInt(value);
                    case "--warmup" -> warmup = Integer.parseInt(value);
                    case "--rates" ->
                        rates = Arrays.stream(value.split(",")).mapToInt(Integer::parseInt).toArray();
                    default -> throw new IllegalArgumentException("Unknown option " + args[i]);
                }
            }
        }
    }
}
