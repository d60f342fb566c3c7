package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A2")
class RegistrationTests extends AccountApiTest {

    @Test
    @Tag("A1")
    void aPhoneNumberAndItsCodeMakeAnAccountAndSignIn() {
        var phone = newPhone();
        var session = accounts.guest();
        var code = codes.request(session, "REGISTER", "SMS", phone);
        var answer = session.post(
                "/api/registrations/quick", Map.of("phone", "+86 " + phone, "code", code, "password", GOOD_PASSWORD));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/profile/phone").asString()).isEqualTo(phone);
        assertThat(answer.json().at("/profile/userName").asString()).doesNotContain(phone);
        assertThat(answer.json().at("/profile/roles/0").asString()).isEqualTo("CUSTOMER");
        assertThat(signedIn(session)).isTrue();
        assertThat(signIn(accounts.guest(), phone, GOOD_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @Tag("A1")
    void aCodeMakesOneAccountOnly() {
        var phone = newPhone();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        var body = Map.of("phone", phone, "code", code, "password", GOOD_PASSWORD);
        assertThat(accounts.guest().post("/api/registrations/quick", body).status())
                .isEqualTo(200);
        assertThat(accounts.guest().post("/api/registrations/quick", body).problem())
                .isEqualTo("wrong-code");
    }

    @Test
    void theFullPageKeepsWhatWasWritten() {
        var form = form();
        form.put("products", List.of("GS", "PS"));
        var session = accounts.guest();
        var answer = register(session, form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var profile = session.get("/api/session").json().get("profile");
        for (var field :
                new String[] {"userName", "phone", "email", "realName", "unitName", "department", "position"}) {
            assertThat(profile.get(field).asString()).as(field).isEqualTo(form.get(field));
        }
        assertThat(profile.get("products")).hasToString("[\"GS\",\"PS\"]");
        assertThat(profile.get("level").asString()).isEqualTo("NONE");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var answer = accounts.guest().post("/api/registrations", Map.of("phone", "12", "email", "nowhere"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(problems(answer, "userName")).containsExactly("not-blank");
        assertThat(problems(answer, "phone")).containsExactly("invalid-phone");
        assertThat(problems(answer, "email")).containsExactly("invalid-email");
        assertThat(problems(answer, "password")).containsExactly("too-short");
        assertThat(problems(answer, "realName")).containsExactly("not-blank");
        assertThat(problems(answer, "unitName")).containsExactly("not-blank");
    }

    @ParameterizedTest
    @CsvSource({
        "short-1, too-short",
        "password, breached-password",
        "1234567890, breached-password",
        "A123456789, breached-password",
        "woaini1314, breached-password",
        "aaaaaaaaaaaa, weak-password",
        "20011224, weak-password",
        "inspur2025, weak-password",
    })
    void aWeakOrBreachedPasswordIsRefused(String password, String code) {
        var form = form();
        form.put("password", password);
        var answer = accounts.guest().post("/api/registrations", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer, "password")).containsExactly(code);
    }

    @Test
    void aPasswordLongerThanTheLimitIsRefused() {
        var form = form();
        form.put("password", "Tall-tree-7.".repeat(7));
        assertThat(problems(accounts.guest().post("/api/registrations", form), "password"))
                .containsExactly("too-long");
    }

    @Test
    void onesOwnNameAndNumberAreNoPassword() {
        var form = form();
        form.put("password", form.get("userName") + "1");
        assertThat(problems(accounts.guest().post("/api/registrations", form), "password"))
                .containsExactly("weak-password");
        form.put("password", form.get("email"));
        assertThat(problems(accounts.guest().post("/api/registrations", form), "password"))
                .containsExactly("weak-password");
        form.put("password", form.get("phone"));
        assertThat(problems(accounts.guest().post("/api/registrations", form), "password"))
                .containsExactly("weak-password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userName", "realName", "unitName", "department", "position"})
    void scriptAndHiddenCharactersAreRefusedInEveryField(String field) {
        for (var text : new String[] {
            "<script>alert(1)</script>",
            "a<b",
            "tab\there",
            "line\nbreak",
            "nul\u0000",
            "\u202Egnp.exe",
            "zero\u200Bwidth"
        }) {
            var form = form();
            form.put(field, text);
            var answer = accounts.guest().post("/api/registrations", form);
            assertThat(answer.status()).as(text).isEqualTo(422);
            assertThat(problems(answer, field)).as(text).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "13800001111", "１２３４５", "two words", "a@b.cn", "Аdmin", "o'neil", "名;drop"})
    void aNameThatIsNotOneIsRefused(String name) {
        var form = form();
        form.put("userName", name);
        assertThat(problems(accounts.guest().post("/api/registrations", form), "userName"))
                .containsExactly("invalid-user-name");
    }

    @Test
    void quotesAndOtherHarmlessTextStayAsTheyAre() {
        var form = form();
        form.put("realName", "O'Neil \"Zoë\"");
        form.put("unitName", "天地 & 人; DROP TABLE account; --");
        var session = accounts.guest();
        assertThat(register(session, form).status()).isEqualTo(200);
        var profile = session.get("/api/session").json().get("profile");
        assertThat(profile.get("realName").asString()).isEqualTo("O'Neil \"Zoë\"");
        assertThat(profile.get("unitName").asString()).isEqualTo("天地 & 人; DROP TABLE account; --");
    }

    @Test
    void anUnknownProductIsRefused() {
        var form = form();
        form.put("products", List.of("GS", "XX"));
        assertThat(problems(accounts.guest().post("/api/registrations", form), "products"))
                .containsExactly("unknown-product");
    }

    @Test
    void takenNamesAndAddressesAreRefusedInWhateverCase() {
        var person = accounts.customer();
        var name = form();
        name.put("userName", person.userName().toUpperCase());
        assertConflict(register(accounts.guest(), name), "user-name-taken");
        var email = form();
        email.put("email", person.email().toUpperCase());
        assertConflict(register(accounts.guest(), email), "email-taken");
    }

    @Test
    void whoChoseATakenNameMayGoOnWithTheSameCode() {
        var form = form();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", (String) form.get("phone"));
        var wanted = form.get("userName");
        for (var i = 0; i < 6; i++) {
            form.put("userName", accounts.customer().userName());
            form.put("code", code);
            assertConflict(accounts.guest().post("/api/registrations", form), "user-name-taken");
        }
        form.put("userName", wanted);
        assertThat(accounts.guest().post("/api/registrations", form).status()).isEqualTo(200);
    }

    @Test
    void ofEqualRegistrationsAtTheSameMomentOneSucceeds() throws Exception {
        var one = form();
        var forms = Stream.generate(() -> one).limit(6).toList();
        one.put("code", codes.request(accounts.guest(), "REGISTER", "SMS", (String) one.get("phone")));
        var answers = together(forms.stream()
                .<Callable<TestSession.Answer>>map(
                        form -> () -> accounts.guest().post("/api/registrations", form))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).allMatch(answer -> List.of(200, 409, 422).contains(answer.status()));
        assertThat(jdbc.sql("SELECT count(*) FROM account WHERE phone = ?")
                        .param(one.get("phone"))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void ofTwoPeopleWhoWantTheSameNameAtTheSameMomentOneGetsIt() throws Exception {
        var one = form();
        var other = form();
        other.put("userName", one.get("userName").toString().toUpperCase());
        var answers = together(Stream.of(one, other)
                .peek(form -> form.put(
                        "code", codes.request(accounts.guest(), "REGISTER", "SMS", (String) form.get("phone"))))
                .<Callable<TestSession.Answer>>map(
                        form -> () -> accounts.guest().post("/api/registrations", form))
                .toList());
        assertThat(answers).extracting(TestSession.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(TestSession.Answer::problem)
                .containsExactly("user-name-taken");
    }

    /** Sends the form with a fresh code. */
    private TestSession.Answer register(TestSession session, Map<String, Object> form) {
        form.put("code", codes.request(accounts.guest(), "REGISTER", "SMS", (String) form.get("phone")));
        return session.post("/api/registrations", form);
    }

    private static Map<String, Object> form() {
        var name = newName();
        var form = new HashMap<String, Object>();
        form.put("userName", name);
        form.put("phone", newPhone());
        form.put("email", name + "@example.com");
        form.put("password", GOOD_PASSWORD);
        form.put("realName", "林静");
        form.put("unitName", "东湖纺织有限公司");
        form.put("department", "财务部");
        form.put("position", "出纳");
        return form;
    }

    private static void assertConflict(TestSession.Answer answer, String slug) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo(slug);
    }
}
