package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestCodes;
import io.zhike.testing.TestSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A6")
class ProfileTests extends AccountApiTest {

    private static Map<String, Object> form(String userName) {
        var form = new HashMap<String, Object>();
        form.put("userName", userName);
        form.put("realName", "江小楼");
        form.put("unitName", "Another Unit");
        form.put("department", "Finance");
        form.put("position", "Clerk");
        form.put("products", List.of("GS", "PS"));
        return form;
    }

    @Test
    void whatIsWrittenIsThereInThisAndEveryOtherSession() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var elsewhere = accounts.signIn(person);
        var name = newName();
        assertThat(here.put("/api/account/profile", form(name)).status()).isEqualTo(200);
        var profile = elsewhere.get("/api/account/profile").json().path("profile");
        assertThat(profile.path("userName").asString()).isEqualTo(name);
        assertThat(profile.path("realName").asString()).isEqualTo("江小楼");
        assertThat(profile.path("department").asString()).isEqualTo("Finance");
        assertThat(profile.path("products")).hasSize(2);
        assertThat(signIn(accounts.guest(), name, TestAccounts.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void aTakenNameAndWrongFieldsAreRefusedAndNothingChanges() {
        var other = accounts.customer();
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var taken = here.put("/api/account/profile", form(other.userName().toUpperCase(java.util.Locale.ROOT)));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("user-name-taken");
        var wrong = form("1990000");
        wrong.put("realName", "<b>x</b>");
        wrong.put("department", "x".repeat(51));
        wrong.put("products", List.of("NOPE"));
        var answer = here.put("/api/account/profile", wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer, "userName")).containsExactly("invalid-user-name");
        assertThat(problems(answer, "realName")).containsExactly("unsafe-characters");
        assertThat(problems(answer, "department")).containsExactly("too-long");
        assertThat(problems(answer, "products")).containsExactly("unknown-product");
        var profile = here.get("/api/account/profile").json().path("profile");
        assertThat(profile.path("userName").asString()).isEqualTo(person.userName());
    }

    @Test
    void writingACompanysNameMakesNobodyItsMemberAndNoFieldGivesARole() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var form = form(newName());
        form.put("unitName", "云岭装备制造有限公司");
        form.put("roles", List.of("OPERATOR"));
        form.put("level", "TAD");
        form.put("phone", newPhone());
        here.put("/api/account/profile", form);
        var own = here.get("/api/account/profile").json();
        assertThat(own.has("unit")).isFalse();
        assertThat(own.path("profile").path("roles").toString()).isEqualTo("[\"CUSTOMER\"]");
        assertThat(own.path("profile").path("level").asString()).isEqualTo("NONE");
        assertThat(own.path("profile").path("phone").asString()).isEqualTo(person.phone());
    }

    @Test
    void aNewPhoneNeedsTheCodeThatWasSentToItAndTheOldOneIsTold() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var phone = newPhone();
        var code = codes.request(here, "CHANGE_CONTACT", "SMS", phone);
        var wrong = contact(here, "SMS", phone, TestCodes.notThis(code));
        assertThat(wrong.problem()).isEqualTo("wrong-code");
        assertThat(contact(here, "SMS", newPhone(), code).problem()).isEqualTo("wrong-code");
        assertThat(contact(here, "SMS", phone, code).status()).isEqualTo(204);
        assertThat(signIn(accounts.guest(), phone, TestAccounts.PASSWORD).status())
                .isEqualTo(200);
        assertThat(signIn(accounts.guest(), person.phone(), TestAccounts.PASSWORD)
                        .status())
                .isEqualTo(401);
        org.awaitility.Awaitility.await().until(() -> codes.sent(person.phone()) == 1);
        assertThat(contact(here, "SMS", phone, code).problem()).isEqualTo("wrong-code");
        assertThat(audited(person, "contact-changed")).isEqualTo(1);
    }

    @Test
    void soDoesANewEmailAddress() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var email = newName() + "@example.com";
        var code = codes.request(here, "CHANGE_CONTACT", "EMAIL", email);
        assertThat(contact(here, "EMAIL", email, code).status()).isEqualTo(204);
        var profile = here.get("/api/session").json().path("profile");
        assertThat(profile.path("email").asString()).isEqualTo(email);
    }

    @Test
    void aCodeForAnotherPurposeATakenNumberAndAGuestAreRefused() {
        var other = accounts.customer();
        var here = accounts.signIn(accounts.customer());
        var phone = newPhone();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        assertThat(contact(here, "SMS", phone, code).problem()).isEqualTo("wrong-code");
        var taken = here.post(
                "/api/verification-codes", Map.of("purpose", "CHANGE_CONTACT", "channel", "SMS", "to", other.phone()));
        assertThat(taken.problem()).isEqualTo("phone-taken");
        var guest = accounts.guest()
                .post(
                        "/api/verification-codes",
                        Map.of("purpose", "CHANGE_CONTACT", "channel", "SMS", "to", newPhone()));
        assertThat(guest.status()).isEqualTo(401);
        assertThat(contact(accounts.guest(), "SMS", phone, code).status()).isEqualTo(401);
    }

    private static TestSession.Answer contact(TestSession session, String channel, String to, String code) {
        return session.post("/api/account/contact", Map.of("channel", channel, "to", to, "code", code));
    }

    private int audited(TestAccounts.TestAccount person, String action) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject = ? AND action = ?")
                .params("account:" + person.id().value(), action)
                .query(Integer.class)
                .single();
    }
}
