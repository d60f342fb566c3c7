package io.zhike.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.Accounts;
import io.zhike.account.credentials.AccountStore;
import io.zhike.account.notice.NoticePreferences;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketPeople;
import io.zhike.ticket.thread.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@ApplicationTest
@Tag("G5")
class MailedAnswersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tickets tickets;

    private TestAccount account;
    private TestSession asker;

    @BeforeEach
    void asker() {
        var people = new TicketPeople(context);
        account = people.accounts.customer();
        asker = people.accounts.signIn(account);
    }

    @Test
    void whoAskedOnTheSiteIsAnsweredByMailOnlyWhereThatIsWished() {
        prove();
        var id = TicketPeople.ask(asker, "在网站上问");
        assertThat(goesByMail(id, "service@example.com", false)).isFalse();
        assertThat(goesByMail(id, "service@example.com", true)).isTrue();
        assertThat(goesByMail(id, "", true)).isFalse();
        wantNoMails();
        assertThat(goesByMail(id, "service@example.com", true)).isFalse();
    }

    @Test
    void whoWroteAMailIsAnsweredByMailWhateverTheyChose() {
        prove();
        wantNoMails();
        var id = TicketPeople.ask(asker, "用邮件问");
        jdbc.sql("""
                        INSERT INTO ticket_mail_in (message_key, sender, subject, outcome, received_at, ticket_id)
                        VALUES (?, ?, '用邮件问', 'QUESTION', now(), ?)
                        """)
                .params("<" + UUID.randomUUID() + "@example.com>", account.email(), id)
                .update();
        assertThat(goesByMail(id, "service@example.com", false)).isTrue();
    }

    @Test
    void anAddressThatNobodyProvedGetsNoAnswers() {
        var id = TicketPeople.ask(asker, "邮箱没有验证");
        assertThat(goesByMail(id, "service@example.com", true)).isFalse();
    }

    private void prove() {
        context.getBean(AccountStore.class).verifyEmail(account.id(), account.email());
    }

    private void wantNoMails() {
        var choice = Map.of("kind", "QUESTION", "channel", "EMAIL", "wanted", false);
        TicketPeople.require(asker.put("/api/me/notice-preferences", Map.of("choices", List.of(choice))));
    }

    private boolean goesByMail(long ticket, String address, boolean all) {
        var properties = new MailProperties(
                address,
                "",
                0,
                MailProperties.Security.TLS,
                "",
                "",
                "INBOX",
                Duration.ofMinutes(1),
                null,
                true,
                20,
                DataSize.ofMegabytes(60),
                true,
                all,
                null,
                null);
        return new MailedAnswers(
                        properties,
                        context.getBean(MailLog.class),
                        context.getBean(Accounts.class),
                        context.getBean(NoticePreferences.class))
                .goByMail(tickets.find(new TicketId(ticket)).orElseThrow());
    }
}
