package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestCodes;
import io.zhike.testing.TestSession;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A1")
class VerificationCodeTests extends AccountApiTest {

    @Test
    void aCodeIsSentAndItsTimesAreTold() {
        var phone = newPhone();
        var answer = request(accounts.guest(), phone);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("resendAfterSeconds").asInt()).isEqualTo(60);
        assertThat(answer.json().get("expiresInSeconds").asInt()).isEqualTo(600);
        assertThat(codes.last(phone)).matches("[0-9]{6}");
    }

    @Test
    void theDatabaseDoesNotHoldTheCodeItself() {
        var phone = newPhone();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        var row = jdbc.sql("SELECT to_jsonb(c)::text FROM verification_code c WHERE recipient = ?")
                .param(phone)
                .query(String.class)
                .single();
        assertThat(row).contains(phone).doesNotContain(code);
    }

    @Test
    void aTakenPhoneOrEmailIsOfferedSignIn() {
        var person = accounts.customer();
        var phone = request(accounts.guest(), person.phone());
        assertThat(phone.status()).isEqualTo(409);
        assertThat(phone.problem()).isEqualTo("phone-taken");
        assertThat(phone.json().get("detail").asString()).contains("sign in");
        var email = accounts.guest()
                .post(
                        "/api/verification-codes",
                        Map.of(
                                "purpose",
                                "REGISTER",
                                "channel",
                                "EMAIL",
                                "to",
                                person.email().toUpperCase()));
        assertThat(email.status()).isEqualTo(409);
        assertThat(email.problem()).isEqualTo("email-taken");
        assertThat(codes.sent(person.phone())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "1990000123",
                "199000012345",
                "010-88886666",
                "12345678901",
                "+852 6123 4567",
                "1990000abcd",
                "+1 650 253 0000",
                "<script>"
            })
    void anInvalidNumberIsRefused(String phone) {
        var answer = request(accounts.guest(), phone);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer, "to")).containsExactly("invalid-phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 %s", "0086%s", " %s ", "+86-%s"})
    void theNumberMayBeWrittenInManyWays(String pattern) {
        var phone = newPhone();
        var written = phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7);
        assertThat(request(accounts.guest(), pattern.formatted(written)).status())
                .isEqualTo(200);
        assertThat(codes.sent(phone)).isEqualTo(1);
    }

    @Test
    void fullWidthDigitsAreDigits() {
        var phone = newPhone();
        var written = phone.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(java.util.stream.Collectors.joining());
        assertThat(request(accounts.guest(), written).status()).isEqualTo(200);
        assertThat(codes.sent(phone)).isEqualTo(1);
    }

    @Test
    void aSecondCodeWithinAMinuteIsRefusedForTheNumber() {
        var phone = newPhone();
        request(accounts.guest(), phone);
        var answer = request(accounts.guest(), phone);
        assertTooMany(answer, 60);
        codes.age(phone, "61 seconds");
        assertThat(request(accounts.guest(), phone).status()).isEqualTo(200);
    }

    @Test
    void aSecondCodeWithinAMinuteIsRefusedForTheAddress() {
        var somebody = accounts.guest();
        request(somebody, newPhone());
        assertTooMany(request(somebody, newPhone()), 60);
    }

    @Test
    void anEleventhCodeInADayIsRefusedForTheNumber() {
        var phone = newPhone();
        for (var i = 0; i < 10; i++) {
            assertThat(request(accounts.guest(), phone).status()).isEqualTo(200);
            codes.age(phone, "2 hours");
        }
        assertTooMany(request(accounts.guest(), phone), 4 * 3600);
        assertThat(codes.sent(phone)).isEqualTo(10);
        codes.age(phone, "4 hours");
        assertThat(request(accounts.guest(), phone).status()).isEqualTo(200);
    }

    @Test
    void anEleventhCodeInADayIsRefusedForTheAddress() {
        var somebody = accounts.guest();
        for (var i = 0; i < 10; i++) {
            var phone = newPhone();
            assertThat(request(somebody, phone).status()).isEqualTo(200);
            codes.age(phone, "2 minutes");
        }
        assertTooMany(request(somebody, newPhone()), 24 * 3600);
    }

    @Test
    void manyRequestsAtTheSameMomentSendOneCode() throws Exception {
        var phone = newPhone();
        var calls = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> request(accounts.guest(), phone).status())
                .toList();
        assertThat(together(calls)).containsOnlyOnce(200).contains(429);
        assertThat(codes.sent(phone)).isEqualTo(1);
    }

    @Test
    void forgedForwardedHeadersDoNotMakeAnotherAddress() {
        var somebody = accounts.guest();
        request(somebody, newPhone());
        somebody.header("X-Forwarded-For", "203.0.113.9").header("Forwarded", "for=203.0.113.9");
        assertTooMany(request(somebody, newPhone()), 60);
    }

    @Test
    void aWrongCodeIsRefusedAndTheSixthTryToo() {
        var phone = newPhone();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        for (var i = 0; i < 5; i++) {
            assertWrongCode(register(phone, TestCodes.notThis(code)));
        }
        assertWrongCode(register(phone, code));
    }

    @Test
    void manyGuessesAtTheSameMomentAreFiveAtMost() throws Exception {
        var phone = newPhone();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        var wrong = TestCodes.notThis(code);
        together(IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(i -> () -> register(phone, wrong).status())
                .toList());
        var tries = jdbc.sql("SELECT tries FROM verification_code WHERE recipient = ?")
                .param(phone)
                .query(Integer.class)
                .single();
        assertThat(tries).isEqualTo(5);
        assertWrongCode(register(phone, code));
    }

    @Test
    void anExpiredCodeIsRefused() {
        var phone = newPhone();
        var code = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        codes.age(phone, "10 minutes");
        assertWrongCode(register(phone, code));
    }

    @Test
    void aNewerCodeMakesTheOlderWorthless() {
        var phone = newPhone();
        var older = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        codes.age(phone, "61 seconds");
        var newer = codes.request(accounts.guest(), "REGISTER", "SMS", phone);
        if (!older.equals(newer)) {
            assertWrongCode(register(phone, older));
        }
        assertThat(register(phone, newer).status()).isEqualTo(200);
    }

    @Test
    void aCodeForOnePurposeIsWorthlessForAnother() {
        var person = accounts.customer();
        var code = codes.request(accounts.guest(), "RECOVER", "SMS", person.phone());
        assertWrongCode(register(person.phone(), code));
    }

    private static TestSession.Answer request(TestSession session, String phone) {
        return session.post("/api/verification-codes", Map.of("purpose", "REGISTER", "channel", "SMS", "to", phone));
    }

    private TestSession.Answer register(String phone, String code) {
        return accounts.guest()
                .post("/api/registrations/quick", Map.of("phone", phone, "code", code, "password", GOOD_PASSWORD));
    }

    private static void assertWrongCode(TestSession.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("wrong-code");
    }

    private static void assertTooMany(TestSession.Answer answer, int most) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.problem()).isEqualTo("too-many-requests");
        assertThat(answer.json().get("retryAfterSeconds").asInt()).isBetween(1, most);
        assertThat(answer.header("Retry-After"))
                .isEqualTo(answer.json().get("retryAfterSeconds").asString());
    }
}
