package io.zhike.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.Channel;
import io.zhike.account.CodeSender;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("A1")
class OutboxTests {

    private static final Map<String, String> PARAMS = Map.of("code", "246810", "minutes", "10");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CodeSender sender;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    private TestAccounts accounts;

    @BeforeEach
    void accounts() {
        accounts = new TestAccounts(context);
    }

    @AfterEach
    void language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theOperatorReadsWhatWouldHaveBeenSent() {
        sender.send(Channel.SMS, "19900039001", "code-register", PARAMS);
        sender.send(Channel.EMAIL, "outbox-1@example.com", "code-recover", PARAMS);
        var operator = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
        var sms = operator.get("/api/console/outbox?channel=SMS&q=19900039001").json();
        assertThat(sms.get("total").asInt()).isEqualTo(1);
        assertThat(sms.at("/items/0/to").asString()).isEqualTo("19900039001");
        assertThat(sms.at("/items/0/text").asString()).contains("246810");
        assertThat(sms.at("/items/0/subject").isMissingNode()).isTrue();
        var all = operator.get("/api/console/outbox?q=OUTBOX-1@").json();
        assertThat(all.at("/items/0/channel").asString()).isEqualTo("EMAIL");
        assertThat(all.at("/items/0/subject").asString()).isNotBlank();
    }

    @Test
    void onlyTheOperatorReadsIt() {
        assertThat(accounts.guest().get("/api/console/outbox").status()).isEqualTo(401);
        for (var role : new Role[] {Role.CUSTOMER, Role.UNIT_ADMIN, Role.AGENT, Role.SUPERVISOR, Role.EDITOR}) {
            var answer =
                    accounts.signIn(accounts.create(CustomerLevel.NONE, role)).get("/api/console/outbox");
            assertThat(answer.status()).as(role.name()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        }
    }

    @Test
    void pagesAreNewestFirstAndNeverTooLarge() {
        for (var i = 0; i < 3; i++) {
            sender.send(Channel.SMS, "1990003901" + i, "code-register", PARAMS);
        }
        var page = outbox.page(null, "1990003901", 0, 2);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(Outbox.OutboxEntry::to).containsExactly("19900039012", "19900039011");
        assertThat(outbox.page(null, "1990003901", 1, 2).items()).hasSize(1);
        var operator = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
        assertThat(operator.get("/api/console/outbox?size=100000&page=-1").status())
                .isEqualTo(200);
    }

    @Test
    void aMessageOfAnActThatIsRolledBackDoesNotStay() {
        transactions.executeWithoutResult(transaction -> {
            sender.send(Channel.SMS, "19900039021", "code-register", PARAMS);
            transaction.setRollbackOnly();
        });
        assertThat(outbox.page(null, "19900039021", 0, 1).total()).isZero();
    }

    @Test
    void everyTextExistsInBothLanguagesAndMentionsTheCode() {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            LocaleContextHolder.setLocale(locale);
            for (var template : new String[] {"code-register", "code-recover", "code-change-password"}) {
                var to = template + "-" + locale.toLanguageTag() + "@example.com";
                sender.send(Channel.EMAIL, to, template, PARAMS);
                sender.send(Channel.SMS, to, template, PARAMS);
                var written = outbox.page(null, to, 0, 2).items();
                assertThat(written)
                        .hasSize(2)
                        .allSatisfy(message -> assertThat(message.text())
                                .contains("246810", "10")
                                .doesNotContain("{", "}"));
            }
        }
    }
}
