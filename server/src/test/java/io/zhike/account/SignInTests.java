package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class SignInTests extends AccountApiTest {

    @Test
    void peopleSignInWithUserNamePhoneOrEmail() {
        var person = accounts.customer();
        for (var login : new String[] {
            person.userName(),
            person.userName().toUpperCase(),
            person.phone(),
            "+86 " + person.phone(),
            person.email().toUpperCase()
        }) {
            var session = accounts.guest();
            var answer = signIn(session, login, TestAccounts.PASSWORD);
            assertThat(answer.status()).as(login).isEqualTo(200);
            assertThat(answer.json().at("/profile/id").asLong())
                    .isEqualTo(person.id().value());
            assertThat(session.get("/api/session")
                            .json()
                            .at("/profile/userName")
                            .asString())
                    .isEqualTo(person.userName());
        }
    }

    @Test
    void anUnknownUserAndAWrongPasswordGetTheSameAnswer() {
        var person = accounts.customer();
        var wrong = signIn(accounts.guest(), person.userName(), "not the password");
        var unknown = signIn(accounts.guest(), "nobody-" + person.userName(), "not the password");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("bad-credentials");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.response().body()).isEqualTo(wrong.response().body());
    }

    @Test
    void aGuestIsToldSoAndGetsTheCsrfCookieButNoSession() {
        var guest = accounts.guest();
        var answer = guest.get("/api/session");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("authenticated").asBoolean()).isFalse();
        assertThat(guest.cookie("XSRF-TOKEN")).isNotBlank();
        assertThat(guest.cookie("ZHIKE_SESSION")).isNull();
    }

    @Test
    void signInGivesANewSessionAndSignOutEndsIt() {
        var person = accounts.customer();
        var session = accounts.signIn(person);
        var first = session.cookie("ZHIKE_SESSION");
        signIn(session, person.userName(), TestAccounts.PASSWORD);
        var second = session.cookie("ZHIKE_SESSION");
        assertThat(second).isNotEqualTo(first);
        assertThat(signedIn(accounts.guest().cookie("ZHIKE_SESSION", first))).isFalse();
        assertThat(session.delete("/api/session").status()).isEqualTo(204);
        assertThat(signedIn(accounts.guest().cookie("ZHIKE_SESSION", second))).isFalse();
    }

    @Test
    void aNameThatNoDatabaseCanHoldIsJustUnknown() {
        for (var login : new String[] {"a\\u0000b", "\\ud800", "x\\ud83d@example.com"}) {
            var answer =
                    accounts.guest().post("/api/session", "{\"login\":\"" + login + "\",\"password\":\"anything\"}");
            assertThat(answer.status()).as(login).isIn(400, 401);
        }
    }
}
