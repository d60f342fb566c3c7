package io.zhike.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as the server sees it: real HTTP, its own cookies, the CSRF header on every change. */
public final class TestSession {

    /** Escapes all that is not ASCII, so that even half a character arrives as it was written. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final String base;
    private final HttpClient http;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private TestSession(int port, HttpClient http) {
        this.base = "http://127.0.0.1:" + port;
        this.http = http;
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Somebody who has not signed in, at an address of their own, so that limits per address do not add up. */
    public static TestSession guest(int port) {
        var n = COUNT.incrementAndGet();
        return guest(port, "127.1." + n / 250 + "." + (1 + n % 250));
    }

    /** A guest at a certain address, such as 127.0.3.7, for what is counted per address. */
    public static TestSession guest(int port, String address) {
        try {
            var http = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(address))
                    .build();
            return new TestSession(port, http);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody among many: a client of their own would cost each two threads. */
    public static TestSession through(HttpClient http, int port) {
        return new TestSession(port, http);
    }

    public TestSession header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** For a session that somebody else holds too. */
    public TestSession cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** The value of a cookie, null when the server has not set it. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** All cookies as the Cookie header, for a WebSocket handshake. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return change("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return change("PUT", path, body);
    }

    public Answer delete(String path) {
        return change("DELETE", path, null);
    }

    /** Fetches the CSRF cookie first when there is none, as the front end does. */
    private Answer change(String method, String path, Object body) {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            get("/api/session");
        }
        return send(method, path, body);
    }

    /** Sends exactly what is here: no CSRF cookie is fetched. */
    public Answer send(String method, String path, Object body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        if (!"GET".equals(method) && cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        headers.forEach(request::setHeader);
        return answer(request.build());
    }

    /** Uploads a file as a form does, in the part {@code file}; the name goes out as it is. */
    public Answer upload(String path, String name, byte[] content) {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            get("/api/session");
        }
        var boundary = "----zhike" + System.nanoTime();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", "en")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Cookie", cookies())
                .header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"))
                .POST(BodyPublishers.ofByteArrays(java.util.List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))));
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var cookie = HttpCookie.parse("Set-Cookie:" + setCookie).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    /** What the server said. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** The last part of the problem's type, such as {@code bad-credentials}. */
        public String problem() {
            return json().path("type").asString().replace("urn:zhike:problem:", "");
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }
}
