package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class LockOutTests extends AccountApiTest {

    @Test
    void afterFiveFailuresTheRightPasswordIsRefusedToo() {
        var person = accounts.customer();
        fail(person.userName(), 5);
        var answer = signIn(accounts.guest(), person.userName(), TestAccounts.PASSWORD);
        assertLocked(answer, 60);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    @Test
    void theLockOutIsOnTheAccountWhateverItIsCalled() {
        var person = accounts.customer();
        fail(person.userName(), 2);
        fail(person.phone(), 2);
        fail(person.email(), 1);
        assertLocked(signIn(accounts.guest(), person.phone(), TestAccounts.PASSWORD), 60);
    }

    @Test
    void anUnknownNameIsLockedOutLikeAKnownOne() {
        var name = newName();
        fail(name, 5);
        assertLocked(signIn(accounts.guest(), name.toUpperCase(), "whatever it is"), 60);
    }

    @Test
    void eachFurtherFailureDoublesTheTimeUpToAnHour() {
        var person = accounts.customer();
        fail(person.userName(), 5);
        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            var seconds = signIn(accounts.guest(), person.userName(), "x")
                    .json()
                    .get("retryAfterSeconds")
                    .asInt();
            assertThat(seconds).isBetween((minutes - 1) * 60 + 30, minutes * 60);
            lockEnds(person.id());
            fail(person.userName(), 1);
        }
    }

    @Test
    void aSuccessClearsTheFailures() {
        var person = accounts.customer();
        for (var i = 0; i < 3; i++) {
            fail(person.userName(), 4);
            assertThat(signIn(accounts.guest(), person.userName(), TestAccounts.PASSWORD)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAddressThatTriesManyAccountsIsLockedOut() {
        var somebody = accounts.guest();
        for (var i = 0; i < 20; i++) {
            assertThat(signIn(somebody, newName(), "wrong password").status()).isEqualTo(401);
        }
        var person = accounts.customer();
        assertLocked(signIn(somebody, person.userName(), TestAccounts.PASSWORD), 60);
        assertThat(signIn(accounts.guest(), person.userName(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAddressWhereManySignInRightIsNotLockedOut() {
        var office = accounts.guest();
        var person = accounts.customer();
        for (var i = 0; i < 30; i++) {
            assertThat(signIn(office, person.userName(), TestAccounts.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void manyGuessesAtTheSameMomentAreFiveAtMost() throws Exception {
        var person = accounts.customer();
        var calls = IntStream.range(0, 15)
                .<Callable<TestSession.Answer>>mapToObj(
                        i -> () -> signIn(accounts.guest(), person.userName(), "guess number " + i))
                .toList();
        var answers = together(calls);
        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(5);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).hasSize(10);
    }

    @Test
    void aFloodFromOneAddressIsRefusedBeforeAnyWork() {
        var somebody = accounts.guest();
        var statuses = IntStream.range(0, 65)
                .mapToObj(i -> somebody.post("/api/recovery", "{}"))
                .toList();
        assertThat(statuses.subList(0, 60))
                .extracting(TestSession.Answer::status)
                .containsOnly(422);
        assertThat(statuses.getLast().status()).isEqualTo(429);
        assertThat(statuses.getLast().problem()).isEqualTo("too-many-requests");
    }

    /** Each from another address, so that only the account counts. */
    private void fail(String login, int times) {
        for (var i = 0; i < times; i++) {
            assertThat(signIn(accounts.guest(), login, "wrong password").status())
                    .isEqualTo(401);
        }
    }

    private void lockEnds(AccountId account) {
        jdbc.sql("UPDATE sign_in_attempt SET locked_until = now() WHERE subject = ?")
                .param("account:" + account.value())
                .update();
    }

    private static void assertLocked(TestSession.Answer answer, int most) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.problem()).isEqualTo("locked-out");
        assertThat(answer.json().get("retryAfterSeconds").asInt()).isBetween(1, most);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
