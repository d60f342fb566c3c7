package io.zhike.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.ZhikeApplication;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("A3")
class SessionStoreTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sessions sessions;

    private TestAccounts accounts;

    @BeforeEach
    void accounts() {
        accounts = new TestAccounts(context);
    }

    @Test
    void aPersonStaysSignedInWhenTheServerRestarts() {
        var person = accounts.customer();
        var session = accounts.signIn(person);
        try (var restarted = new SpringApplicationBuilder(ZhikeApplication.class)
                .run(
                        "--zhike.database.mode=external",
                        "--spring.datasource.url=" + context.getEnvironment().getProperty("spring.datasource.url"),
                        "--spring.datasource.username=postgres",
                        "--server.port=0")) {
            var port = restarted.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var after = TestSession.guest(port).cookie("ZHIKE_SESSION", session.cookie("ZHIKE_SESSION"));
            assertThat(after.get("/api/session").json().at("/profile/id").asLong())
                    .isEqualTo(person.id().value());
            assertThat(after.delete("/api/session").status()).isEqualTo(204);
            await("the other node hears of it").atMost(Duration.ofSeconds(4)).until(() -> !signedIn(session));
        }
    }

    @Test
    void requestsWithinAMinuteWriteNothing() {
        var session = accounts.signIn(accounts.customer());
        signedIn(session);
        var before = rowVersion(session);
        for (var i = 0; i < 20; i++) {
            assertThat(signedIn(session)).isTrue();
        }
        assertThat(rowVersion(session)).isEqualTo(before);
    }

    @Test
    void theLastAccessIsWrittenOnceAMinuteHasPassed() {
        var session = accounts.signIn(accounts.customer());
        jdbc.sql("UPDATE spring_session SET last_access_time = last_access_time - 61000 WHERE session_id = ?")
                .param(id(session))
                .update();
        var before = rowVersion(session);
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            signedIn(session);
            return !rowVersion(session).equals(before);
        });
    }

    @Test
    void anEndedSessionIsRefusedAtOnce() {
        var person = accounts.customer();
        var one = accounts.signIn(person);
        var other = accounts.signIn(person);
        assertThat(signedIn(one)).isTrue();
        assertThat(signedIn(other)).isTrue();
        sessions.endAll(person.id(), id(other));
        assertThat(signedIn(one)).isFalse();
        assertThat(signedIn(other)).isTrue();
    }

    @Test
    void aSessionEndedInTheDatabaseIsRefusedWithoutARestart() {
        var session = accounts.signIn(accounts.customer());
        assertThat(signedIn(session)).isTrue();
        jdbc.sql("DELETE FROM spring_session WHERE session_id = ?")
                .param(id(session))
                .update();
        await().atMost(Duration.ofSeconds(4)).until(() -> !signedIn(session));
    }

    private static boolean signedIn(TestSession session) {
        return session.get("/api/session").json().get("authenticated").asBoolean();
    }

    /** PostgreSQL's own mark of who last wrote the row. */
    private String rowVersion(TestSession session) {
        return jdbc.sql("SELECT xmin::text || ctid::text FROM spring_session WHERE session_id = ?")
                .param(id(session))
                .query(String.class)
                .single();
    }

    private static String id(TestSession session) {
        return new String(Base64.getDecoder().decode(session.cookie("ZHIKE_SESSION")), StandardCharsets.UTF_8);
    }
}
