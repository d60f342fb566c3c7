package io.zhike.account.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A2")
class PasswordPolicyTests {

    private static final PasswordPolicy POLICY = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purple-river-9-boats",
                "correct horse battery staple",
                "Xq7!mfae",
                "天高云淡望断南飞雁",
                "4@8({[<369&#!1/|0$5+7%24@8({[<369&#!1/|0$5+7%24@8({[<369&#!1/|0$5+7%2xx"
            })
    void aGoodPasswordIsAccepted(String password) {
        assertThat(POLICY.problem(password, List.of("liming", "19900001111"))).isEmpty();
    }

    @Test
    void fullWidthDigitsDoNotHideABreachedPassword() {
        assertThat(POLICY.problem("１２３４５６７８", List.of())).contains("breached-password");
    }

    @Test
    void aWeakPartRepeatedStaysWeak() {
        assertThat(POLICY.problem("password".repeat(9), List.of())).contains("weak-password");
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        assertThat(POLICY.problem("𠮷".repeat(7), List.of())).contains("too-short");
        assertThat(POLICY.problem("ab", List.of())).contains("too-short");
    }

    @Test
    void aLongOwnWordAddsNothing() {
        var email = "a.very.long.and.winding.name@example.com";
        assertThat(POLICY.problem(email.toUpperCase(), List.of(email))).contains("weak-password");
        assertThat(POLICY.problem(email + "12", List.of(email))).contains("weak-password");
        assertThat(POLICY.problem("a.very.long.and.winding.name", List.of(email)))
                .contains("weak-password");
    }
}
