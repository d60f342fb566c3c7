package io.zhike.account.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.ZhikeApplication;
import io.zhike.testing.TestDatabase;
import io.zhike.testing.TestSession;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("A3")
class DemoTests {

    private static final String PASSWORD = "made-by-start-5f2c";

    private final String database = TestDatabase.freshUrl();

    @Test
    void theDemoPeopleAreMadeOnceAndCanSignIn() {
        try (var first = start(PASSWORD)) {
            var port = first.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            for (var person : DemoAccount.all()) {
                var answer = TestSession.guest(port)
                        .post("/api/session", Map.of("login", person.userName(), "password", PASSWORD));
                assertThat(answer.status()).as(person.userName()).isEqualTo(200);
                assertThat(answer.json().at("/profile/level").asString())
                        .isEqualTo(person.level().name());
            }
            var banner = first.getBean(DemoBanner.class).text(Locale.SIMPLIFIED_CHINESE);
            assertThat(banner)
                    .contains("http://127.0.0.1:" + port + " ", "/console/outbox", PASSWORD, "liming", "80003", "VIP");
            assertThat(first.getBean(DemoBanner.class).text(Locale.ENGLISH)).contains("Zhike is up", PASSWORD);
        }
        try (var second = start("another-password-77")) {
            var port = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var answer = TestSession.guest(port)
                    .post("/api/session", Map.of("login", "admin", "password", "another-password-77"));
            assertThat(answer.status())
                    .as("people who are there already stay as they are")
                    .isEqualTo(401);
        }
    }

    private ConfigurableApplicationContext start(String password) {
        return new SpringApplicationBuilder(ZhikeApplication.class)
                .run(
                        "--zhike.database.mode=external",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--server.port=0",
                        "--zhike.demo=true",
                        "--zhike.demo.password=" + password);
    }
}
