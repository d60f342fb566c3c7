package io.zhike.account.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@Tag("A11")
class NoticePreferenceTests {

    private static final String PATH = "/api/me/notice-preferences";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestAccounts accounts;
    private TestAccount account;
    private TestSession me;

    @BeforeEach
    void somebody() {
        accounts = new TestAccounts(context);
        account = accounts.create(CustomerLevel.VIP, Role.CUSTOMER, Role.VIP);
        me = accounts.signIn(account);
    }

    @Test
    void whoNeverChoseGetsTextMessagesOnlyOfWhatCannotWait() {
        assertThat(kinds(me)).containsExactly("QUESTION", "APPOINTMENT", "REMINDER", "APPLICATION");
        assertThat(wanted(me, "QUESTION")).containsExactly("IN_APP", "EMAIL");
        for (var kind : List.of("APPOINTMENT", "REMINDER", "APPLICATION")) {
            assertThat(wanted(me, kind)).as(kind).containsExactly("IN_APP", "EMAIL", "SMS");
        }
    }

    @Test
    void peopleAreShownWhatConcernsThem() {
        assertThat(kinds(accounts.signIn(accounts.customer()))).containsExactly("QUESTION", "APPLICATION");
        var agent = accounts.signIn(accounts.agent());
        assertThat(kinds(agent)).containsExactly("QUESTION", "WORK");
        assertThat(wanted(agent, "WORK")).containsExactly("IN_APP", "EMAIL");
    }

    @Test
    void whatIsChosenStaysAndConcernsNobodyElse() {
        var other = accounts.signIn(accounts.customer());
        var answer = choose(me, choice("QUESTION", "EMAIL", false), choice("QUESTION", "SMS", true));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(wanted(answer.json(), "QUESTION")).containsExactly("IN_APP", "SMS");
        assertThat(wanted(accounts.signIn(account), "QUESTION")).containsExactly("IN_APP", "SMS");
        assertThat(wanted(other, "QUESTION")).containsExactly("IN_APP", "EMAIL");
        choose(me, choice("QUESTION", "EMAIL", true), choice("QUESTION", "SMS", false));
        assertThat(kept()).isZero();
    }

    @Test
    void aWayThatOnesAccountDoesNotHaveSaysWhy() {
        jdbc.sql("UPDATE account SET phone = NULL WHERE id = ?")
                .param(account.id().value())
                .update();
        var rows = me.get(PATH).json();
        assertThat(row(rows, "QUESTION").at("/ways/2/obstacle").asString()).isEqualTo("NO_PHONE");
        // goes to the number of the appointment
        assertThat(row(rows, "APPOINTMENT").at("/ways/2/obstacle").isMissingNode())
                .isTrue();
    }

    @Test
    void whatDoesNotExistOrConcernIsRefusedAndNothingChanges() {
        var good = choice("QUESTION", "EMAIL", false);
        assertThat(choose(me, good, choice("WEATHER", "EMAIL", true)).status()).isEqualTo(400);
        assertThat(choose(me, good, choice("QUESTION", "PIGEON", true)).status())
                .isEqualTo(400);
        var notMine = choose(me, good, choice("WORK", "EMAIL", true));
        assertThat(notMine.status()).isEqualTo(422);
        assertThat(notMine.json().at("/errors/0/code").asString()).isEqualTo("not-concerned");
        assertThat(choose(me, good, new HashMap<>(Map.of("kind", "QUESTION"))).status())
                .isEqualTo(422);
        assertThat(me.put(PATH, Map.of()).status()).isEqualTo(422);
        assertThat(me.put(PATH, Map.of("choices", Collections.nCopies(51, good)))
                        .status())
                .isEqualTo(422);
        assertThat(kept()).isZero();
        assertThat(accounts.guest().get(PATH).status()).isEqualTo(401);
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM account_notice_preference WHERE account_id = ?")
                .param(account.id().value())
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> choice(String kind, String channel, boolean wanted) {
        return Map.of("kind", kind, "channel", channel, "wanted", wanted);
    }

    @SafeVarargs
    private static TestSession.Answer choose(TestSession who, Map<String, Object>... choices) {
        return who.put(PATH, Map.of("choices", List.of(choices)));
    }

    private static List<String> kinds(TestSession who) {
        return each(who.get(PATH).json())
                .map(row -> row.path("kind").asString())
                .toList();
    }

    private static List<String> wanted(TestSession who, String kind) {
        return wanted(who.get(PATH).json(), kind);
    }

    private static List<String> wanted(JsonNode rows, String kind) {
        return each(row(rows, kind).path("ways"))
                .filter(way -> way.path("wanted").asBoolean())
                .map(way -> way.path("channel").asString())
                .toList();
    }

    private static JsonNode row(JsonNode rows, String kind) {
        return each(rows)
                .filter(row -> row.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
