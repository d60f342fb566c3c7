package io.zhike.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.zhike.notification.NotificationProperties.HttpGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("A1")
class HttpSmsTests {

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer provider;
    private volatile JsonNode received;
    private volatile String authorization;
    private volatile int status = 200;
    private volatile boolean silent;

    @BeforeEach
    void provider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/send", exchange -> {
            received = JsonMapper.builder()
                    .build()
                    .readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (silent) {
                waitForEnd();
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        provider.stop(0);
    }

    @Test
    void theProviderGetsPhoneTextAndItsOwnFields() {
        gateway(Duration.ofSeconds(5)).send("19900001111", "验证码 123456");
        assertThat(received.get("mobile").asString()).isEqualTo("19900001111");
        assertThat(received.get("content").asString()).isEqualTo("验证码 123456");
        assertThat(received.get("sign").asString()).isEqualTo("S1");
        assertThat(authorization).isEqualTo("Bearer token-1");
    }

    @Test
    void aRefusalOfTheProviderIsAnError() {
        status = 503;
        assertThatThrownBy(() -> gateway(Duration.ofSeconds(5)).send("19900001111", "text"))
                .isInstanceOf(HttpServerErrorException.class);
    }

    @Test
    void aSilentProviderIsGivenUp() {
        silent = true;
        assertThatThrownBy(() -> gateway(Duration.ofMillis(200)).send("19900001111", "text"))
                .isInstanceOf(ResourceAccessException.class);
    }

    private HttpSms gateway(Duration timeout) {
        var url = URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + "/send");
        return new HttpSms(new HttpGateway(url, "Bearer token-1", "mobile", "content", Map.of("sign", "S1"), timeout));
    }

    private void waitForEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
