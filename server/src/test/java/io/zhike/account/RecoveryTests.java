package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestCodes;
import io.zhike.testing.TestSession;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A5")
class RecoveryTests extends AccountApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"SMS", "EMAIL"})
    void aCodeSetsANewPasswordAndEndsAllSessions(String channel) {
        var person = accounts.customer();
        var to = channel.equals("SMS") ? person.phone() : person.email();
        var sessions = Stream.generate(() -> accounts.signIn(person)).limit(3).toList();
        var code = codes.request(accounts.guest(), "RECOVER", channel, to);
        assertThat(recover(channel, to, code, GOOD_PASSWORD).status()).isEqualTo(204);
        assertThat(sessions).noneMatch(AccountApiTest::signedIn);
        assertThat(signIn(accounts.guest(), to, TestAccounts.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(accounts.guest(), to, GOOD_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAccountExists() {
        var person = accounts.customer();
        var unknown = newPhone();
        var forKnown = request("SMS", person.phone());
        var forUnknown = request("SMS", unknown);
        assertThat(forUnknown.status()).isEqualTo(200);
        assertThat(forUnknown.response().body()).isEqualTo(forKnown.response().body());
        assertThat(codes.sent(unknown)).isZero();
        assertThat(codes.sent(person.phone())).isEqualTo(1);

        var againKnown = request("SMS", person.phone());
        var againUnknown = request("SMS", unknown);
        assertThat(againUnknown.status()).isEqualTo(againKnown.status()).isEqualTo(429);

        var wrongKnown = recover("SMS", person.phone(), TestCodes.notThis(codes.last(person.phone())), GOOD_PASSWORD);
        var wrongUnknown = recover("SMS", unknown, "123456", GOOD_PASSWORD);
        assertThat(wrongUnknown.status()).isEqualTo(422);
        assertThat(wrongUnknown.response().body())
                .isEqualTo(wrongKnown.response().body());

        var neverAsked = recover("SMS", newPhone(), "123456", GOOD_PASSWORD);
        assertThat(neverAsked.response().body()).isEqualTo(wrongKnown.response().body());
    }

    @Test
    void anUnknownEmailGetsTheSameAnswerAndNoMail() {
        var address = newName() + "@example.com";
        assertThat(request("EMAIL", address).status()).isEqualTo(200);
        assertThat(codes.sent(address)).isZero();
    }

    @Test
    void aCodeWorksOnce() {
        var person = accounts.customer();
        var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
        assertThat(recover("SMS", person.phone(), code, GOOD_PASSWORD).status()).isEqualTo(204);
        var again = recover("SMS", person.phone(), code, "another-fine-meadow-3");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem()).isEqualTo("wrong-code");
        assertThat(signIn(accounts.guest(), person.phone(), GOOD_PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void anExpiredCodeIsRefused() {
        var person = accounts.customer();
        var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
        codes.age(person.phone(), "10 minutes");
        assertThat(recover("SMS", person.phone(), code, GOOD_PASSWORD).problem())
                .isEqualTo("wrong-code");
    }

    @Test
    void theCodeOfOnePersonDoesNotOpenAnother() {
        var person = accounts.customer();
        var victim = accounts.customer();
        var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
        assertThat(recover("SMS", victim.phone(), code, GOOD_PASSWORD).problem())
                .isEqualTo("wrong-code");
        assertThat(recover("EMAIL", person.email(), code, GOOD_PASSWORD).problem())
                .isEqualTo("wrong-code");
        assertThat(signIn(accounts.guest(), victim.phone(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aWeakPasswordIsRefusedAndTheCodeStaysGood() {
        var person = accounts.customer();
        var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
        for (var weak : new String[] {"short", "password1", person.userName() + "22"}) {
            var answer = recover("SMS", person.phone(), code, weak);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(problems(answer, "newPassword")).hasSize(1);
        }
        assertThat(recover("SMS", person.phone(), code, GOOD_PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void recoveryLiftsALockOut() {
        var person = accounts.customer();
        for (var i = 0; i < 6; i++) {
            signIn(accounts.guest(), person.userName(), "wrong password");
        }
        assertThat(signIn(accounts.guest(), person.userName(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(429);
        var code = codes.request(accounts.guest(), "RECOVER", "EMAIL", person.email());
        assertThat(recover("EMAIL", person.email(), code, GOOD_PASSWORD).status())
                .isEqualTo(204);
        assertThat(signIn(accounts.guest(), person.userName(), GOOD_PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void recoveryIsAuditedWithoutSecrets() {
        var person = accounts.customer();
        var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
        recover("SMS", person.phone(), code, GOOD_PASSWORD);
        var entry = jdbc.sql("SELECT to_jsonb(a)::text FROM audit_entry a WHERE subject = ?")
                .param("account:" + person.id().value())
                .query(String.class)
                .single();
        assertThat(entry).contains("password-recovered").doesNotContain(code, GOOD_PASSWORD);
    }

    @Test
    void incompleteRequestsAreRefused() {
        var answer = accounts.guest().post("/api/recovery", Map.of("channel", "SMS"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer, "code")).containsExactly("not-null");
        assertThat(accounts.guest()
                        .post("/api/recovery", "{\"channel\":\"PIGEON\"}")
                        .status())
                .isEqualTo(400);
    }

    private TestSession.Answer request(String channel, String to) {
        return accounts.guest()
                .post("/api/verification-codes", Map.of("purpose", "RECOVER", "channel", channel, "to", to));
    }

    private TestSession.Answer recover(String channel, String to, String code, String password) {
        var body = new HashMap<String, Object>();
        body.put("channel", channel);
        body.put("to", to);
        body.put("code", code);
        body.put("newPassword", password);
        return accounts.guest().post("/api/recovery", body);
    }
}
