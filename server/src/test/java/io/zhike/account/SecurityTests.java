package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Tag("A3")
class SecurityTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private TestAccounts accounts;

    @BeforeEach
    void accounts() {
        accounts = new TestAccounts(context);
    }

    @Test
    void anUnopenedPathNeedsSignIn() {
        var answer = accounts.guest().get("/api/never-opened");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("sign-in-required");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("title").asString()).isEqualTo("Please sign in");
    }

    @Test
    void refusalsSpeakTheCallersLanguage() {
        var answer = accounts.guest().header("Accept-Language", "zh-CN").get("/api/never-opened");
        assertThat(answer.json().get("title").asString()).isEqualTo("请先登录");
    }

    @Test
    void aSignedInPersonGetsNotFoundForWhatDoesNotExist() {
        var answer = accounts.signIn(accounts.customer()).get("/api/never-opened");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void aChangeWithoutTheCsrfTokenIsRefused() {
        var body = Map.of("login", "anybody", "password", "anything at all");
        var missing = accounts.guest().send("POST", "/api/session", body);
        assertThat(missing.status()).isEqualTo(403);
        assertThat(missing.problem()).isEqualTo("csrf");

        var forged = accounts.guest();
        forged.get("/api/session");
        var answer = forged.header("X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000")
                .send("POST", "/api/session", body);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("csrf");
    }

    @Test
    void signInRenewsTheCsrfTokenInTheSameAnswer() {
        var person = accounts.customer();
        var session = accounts.guest();
        session.get("/api/session");
        var before = session.cookie("XSRF-TOKEN");
        var body = Map.of("login", person.userName(), "password", TestAccounts.PASSWORD);
        assertThat(session.send("POST", "/api/session", body).status()).isEqualTo(200);
        assertThat(session.cookie("XSRF-TOKEN")).isNotBlank().isNotEqualTo(before);
        assertThat(session.send("DELETE", "/api/session", null).status()).isEqualTo(204);
    }

    @Test
    void theSessionCookieCannotBeReadByScripts() {
        var person = accounts.customer();
        var answer = accounts.guest()
                .post("/api/session", Map.of("login", person.userName(), "password", TestAccounts.PASSWORD));
        var cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("ZHIKE_SESSION="))
                .findFirst();
        assertThat(cookie).get().asString().contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (var path : new String[] {"/api/session", "/", "/console/desk", "/api/never-opened"}) {
            var answer = accounts.guest().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Strict-Transport-Security"))
                    .as("plain http")
                    .isNull();
        }
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() throws Exception {
        mvc.perform(get("/api/session").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void healthIsOpenAndOtherManagementIsNot() {
        assertThat(accounts.guest().get("/actuator/health").status()).isEqualTo(200);
        assertThat(accounts.guest().get("/actuator/env").status()).isEqualTo(401);
        assertThat(accounts.signIn(accounts.customer()).get("/actuator/env").status())
                .isEqualTo(403);
    }
}
