package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestCodes;
import io.zhike.testing.TestSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalApplicationListener;

@Tag("A7")
class PasswordChangeTests extends AccountApiTest {

    @Test
    void theCurrentPasswordAllowsANewOneAndAllOtherSessionsEnd() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var elsewhere = List.of(accounts.signIn(person), accounts.signIn(person));
        var answer = byPassword(here, TestAccounts.PASSWORD, GOOD_PASSWORD);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(signedIn(here)).isTrue();
        assertThat(elsewhere).noneMatch(AccountApiTest::signedIn);
        assertThat(signIn(accounts.guest(), person.userName(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(401);
        assertThat(signIn(accounts.guest(), person.userName(), GOOD_PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void aFreshCodeAllowsANewPasswordToo() {
        var person = accounts.customer();
        for (var channel : new String[] {"SMS", "EMAIL"}) {
            var here = accounts.guest();
            signIn(here, person.userName(), channel.equals("SMS") ? TestAccounts.PASSWORD : GOOD_PASSWORD);
            var elsewhere = accounts.guest().cookie("ZHIKE_SESSION", here.cookie("ZHIKE_SESSION"));
            assertThat(signedIn(elsewhere)).isTrue();
            assertThat(requestCode(here, channel).status()).isEqualTo(200);
            var code = codes.last(channel.equals("SMS") ? person.phone() : person.email());
            assertThat(byCode(here, channel, code, GOOD_PASSWORD).status()).isEqualTo(204);
            assertThat(byCode(here, channel, code, "third-lantern-fest-5").problem())
                    .isEqualTo("wrong-code");
        }
        assertThat(signIn(accounts.guest(), person.userName(), GOOD_PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void aWrongCurrentPasswordIsRefusedAndLocksAfterFive() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        for (var i = 0; i < 5; i++) {
            var answer = byPassword(here, "not my password", GOOD_PASSWORD);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.problem()).isEqualTo("wrong-password");
        }
        var locked = byPassword(here, TestAccounts.PASSWORD, GOOD_PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.problem()).isEqualTo("locked-out");
        assertThat(signedIn(here)).isTrue();
    }

    @Test
    void aWrongCodeIsRefused() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        requestCode(here, "SMS");
        var wrong = TestCodes.notThis(codes.last(person.phone()));
        assertThat(byCode(here, "SMS", wrong, GOOD_PASSWORD).problem()).isEqualTo("wrong-code");
    }

    @Test
    void theCodeGoesToOnesOwnContactWhateverTheRequestSays() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var foreign = newPhone();
        var answer = here.post(
                "/api/verification-codes", Map.of("purpose", "CHANGE_PASSWORD", "channel", "SMS", "to", foreign));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(codes.sent(foreign)).isZero();
        assertThat(codes.sent(person.phone())).isEqualTo(1);
    }

    @Test
    void theCodeOfAnotherPersonIsWorthless() {
        var other = accounts.customer();
        requestCode(accounts.signIn(other), "SMS");
        var here = accounts.signIn(accounts.customer());
        assertThat(byCode(here, "SMS", codes.last(other.phone()), GOOD_PASSWORD).problem())
                .isEqualTo("wrong-code");
    }

    @Test
    void whoHasNoSuchContactIsTold() {
        var person = withoutEmail();
        var answer = requestCode(accounts.signIn(person), "EMAIL");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer, "channel")).containsExactly("no-email");
    }

    @Test
    void aWeakPasswordIsRefused() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        assertThat(problems(byPassword(here, TestAccounts.PASSWORD, "12345678"), "newPassword"))
                .containsExactly("breached-password");
        assertThat(problems(byPassword(here, TestAccounts.PASSWORD, person.phone() + "a"), "newPassword"))
                .containsExactly("weak-password");
        assertThat(signIn(accounts.guest(), person.userName(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void neitherPasswordNorCodeIsRefused() {
        var here = accounts.signIn(accounts.customer());
        var answer = here.post("/api/account/password", Map.of("newPassword", GOOD_PASSWORD));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer, "currentPassword")).containsExactly("not-blank");
    }

    @Test
    void aGuestMayNeitherChangeAPasswordNorAskForTheCode() {
        var guest = accounts.guest();
        assertThat(byPassword(guest, TestAccounts.PASSWORD, GOOD_PASSWORD).status())
                .isEqualTo(401);
        assertThat(requestCode(guest, "SMS").problem()).isEqualTo("sign-in-required");
    }

    @Test
    void otherModulesHearWhichSessionGoesOn() {
        var heard = new CopyOnWriteArrayList<SessionsEnded>();
        // a listener added at run time gets every event, whatever its type parameter says
        var listener = TransactionalApplicationListener.<Object>forPayload(TransactionPhase.AFTER_COMMIT, event -> {
            if (event instanceof SessionsEnded ended) {
                heard.add(ended);
            }
        });
        var events = (ConfigurableApplicationContext) context;
        events.addApplicationListener(listener);
        try {
            var person = accounts.customer();
            byPassword(accounts.signIn(person), TestAccounts.PASSWORD, GOOD_PASSWORD);
            assertThat(heard)
                    .filteredOn(event -> event.account().equals(person.id()))
                    .singleElement()
                    .extracting(SessionsEnded::keptSessionId)
                    .isNotNull();
        } finally {
            events.removeApplicationListener(listener);
        }
    }

    private TestAccount withoutEmail() {
        var person = accounts.customer();
        jdbc.sql("UPDATE account SET email = NULL WHERE id = ?")
                .param(person.id().value())
                .update();
        return person;
    }

    private static TestSession.Answer requestCode(TestSession session, String channel) {
        return session.post("/api/verification-codes", Map.of("purpose", "CHANGE_PASSWORD", "channel", channel));
    }

    private static TestSession.Answer byPassword(TestSession session, String current, String password) {
        return session.post("/api/account/password", Map.of("currentPassword", current, "newPassword", password));
    }

    private static TestSession.Answer byCode(TestSession session, String channel, String code, String password) {
        return session.post("/api/account/password", Map.of("channel", channel, "code", code, "newPassword", password));
    }
}
