package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A7")
class LiveConnectionTests extends AccountApiTest {

    private static final int SIGNED_OUT = 4401;

    @Test
    void signOutClosesTheSocketsOfThisSessionOnly() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        try (var mine = open(here);
                var other = open(accounts.signIn(person))) {
            here.delete("/api/session");
            mine.await("signed-out");
            assertThat(mine.awaitClose()).isEqualTo(SIGNED_OUT);
            other.settle().assertOpen();
        }
    }

    @Test
    void aNewPasswordClosesTheSocketsOfAllOtherSessions() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        try (var mine = open(here);
                var other = open(accounts.signIn(person))) {
            here.post(
                    "/api/account/password",
                    Map.of("currentPassword", TestAccounts.PASSWORD, "newPassword", GOOD_PASSWORD));
            other.await("signed-out");
            assertThat(other.awaitClose()).isEqualTo(SIGNED_OUT);
            mine.settle().assertOpen();
        }
    }

    @Test
    void recoveryClosesEverySocket() {
        var person = accounts.customer();
        try (var socket = open(accounts.signIn(person))) {
            var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
            var body = Map.of("channel", "SMS", "to", person.phone(), "code", code, "newPassword", GOOD_PASSWORD);
            assertThat(accounts.guest().post("/api/recovery", body).status()).isEqualTo(204);
            assertThat(socket.awaitClose()).isEqualTo(SIGNED_OUT);
        }
    }

    private TestSocket open(TestSession session) {
        return TestSocket.open(accounts.port(), session).settle();
    }
}
