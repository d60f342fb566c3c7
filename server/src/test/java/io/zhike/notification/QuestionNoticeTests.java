package io.zhike.notification;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.credentials.AccountStore;
import io.zhike.ticket.TicketAnswered;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketMerged;
import io.zhike.ticket.TicketSilent;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What askers are told, by which way, and how often. */
@Tag("A11")
class QuestionNoticeTests extends NoticePeople {

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private JsonMapper json;

    @Test
    void anAnswerIsMailedOnceWithItsStartAndALink() {
        var id = ask(me, "报表打不开");
        require(answer(agent, id, "请**清除**缓存。" + "再试一次。".repeat(60), "ANSWERED"));
        await().untilAsserted(() -> assertThat(mails(account)).hasSize(1));
        assertThat(mails(account).getFirst())
                .contains("报表打不开", "请清除缓存。", "…", "/tickets/" + id)
                .doesNotContain("**", "{");
        require(answer(agent, id, "还可以重装。", "ANSWERED"));
        await().untilAsserted(() -> assertThat(mails(account)).hasSize(2));
        assertThat(texts(account.phone())).isEmpty();
    }

    @Test
    void anAnswerGoesToAMailboxThatNobodyProvedWithoutItsWords() {
        var unproved = people.accounts.customer();
        var id = ask(people.accounts.signIn(unproved), "不知是谁的邮箱");
        require(answer(agent, id, "只给提问人看", "ANSWERED"));
        await().untilAsserted(() -> assertThat(mails(unproved)).hasSize(1));
        assertThat(mails(unproved).getFirst()).contains("/tickets/" + id).doesNotContain("只给提问人看");
    }

    @Test
    void whoDoesNotWantMailsFindsTheAnswerInTheListOnly() {
        choose(me, "QUESTION", "EMAIL", false);
        choose(me, "QUESTION", "SMS", true);
        var id = ask(me, "不要邮件");
        require(answer(agent, id, "好的", "ANSWERED"));
        await().untilAsserted(() -> assertThat(texts(account.phone())).hasSize(1));
        await().untilAsserted(() -> assertThat(news(me)).containsExactly("ANSWERED"));
        settled(id);
        assertThat(mails(account)).isEmpty();
    }

    @Test
    void whoDoesNotWantTheListGetsTheMailOnly() {
        choose(me, "QUESTION", "IN_APP", false);
        var id = ask(me, "不要列表");
        require(answer(agent, id, "好的", "ANSWERED"));
        await().untilAsserted(() -> assertThat(mails(account)).hasSize(1));
        settled(id);
        assertThat(news(me)).isEmpty();
    }

    @Test
    void anEventThatIsDeliveredAgainTellsNothingAgain() {
        var id = ask(me, "再送一次");
        require(answer(agent, id, "答复", "ANSWERED"));
        await().untilAsserted(() -> assertThat(mails(account)).hasSize(1));
        require(me.post("/api/me/news/seen", Map.of()));
        var event = answered(id);
        transactions.executeWithoutResult(transaction -> context.publishEvent(event));
        settled(id);
        // as after a crash between the message and the note that it was delivered
        undelivered(event, "io.zhike.notification.QuestionNotices");
        undelivered(event, "io.zhike.engagement.news.NewsListener");
        failed.resubmit(ResubmissionOptions.defaults());
        settled(id);
        assertThat(mails(account)).hasSize(1);
        assertThat(news(me)).containsExactly("ANSWERED");
        assertThat(unread(me)).isZero();
    }

    @Test
    void anAnswerThatGoesOutInAThreadOfMailsIsNotMailedBesides() {
        choose(me, "QUESTION", "SMS", true);
        var id = new TicketId(ask(me, "邮件里问的"));
        var event = new TicketAnswered(id, TicketChannel.QUESTION, account.id(), agentAccount.id(), 1, true);
        transactions.executeWithoutResult(transaction -> context.publishEvent(event));
        await().untilAsserted(() -> assertThat(texts(account.phone())).hasSize(1));
        settled(id.value());
        assertThat(mails(account)).isEmpty();
        assertThat(news(me)).containsExactly("ANSWERED");
    }

    @Test
    void whatEndedInSilenceOrWasMergedIsToldToWhoAsked() {
        var silent = new TicketId(ask(me, "很久没有回应"));
        var merged = new TicketId(ask(me, "问过两次"));
        transactions.executeWithoutResult(transaction -> {
            context.publishEvent(new TicketSilent(silent, TicketChannel.QUESTION, account.id(), 3));
            context.publishEvent(new TicketMerged(merged, TicketChannel.QUESTION, silent, account.id()));
        });
        await().untilAsserted(() -> assertThat(mails(account)).hasSize(2));
        assertThat(mails(account)).anyMatch(text -> text.contains("按解决处理") && text.contains("很久没有回应"));
        assertThat(mails(account)).anyMatch(text -> text.contains("已合并") && text.contains("问过两次"));
    }

    @Test
    void whatIsSaidAmongTheVendorsOwnPeopleIsNotMailed() {
        var insider = people.accounts.create(CustomerLevel.NONE, Role.INTERNAL);
        context.getBean(AccountStore.class).verifyEmail(insider.id(), insider.email());
        var id = ask(people.accounts.signIn(insider), "内部的事", "channel", "INTERNAL");
        require(answer(agent, id, "不可外传的答复", "ANSWERED"));
        await().untilAsserted(() -> assertThat(mails(insider)).hasSize(1));
        assertThat(mails(insider).getFirst())
                .contains("内部的事", "/consultations/" + id)
                .doesNotContain("不可外传");
    }

    @Test
    void nobodyMarksTheNoticesOfAnother() {
        var id = ask(me, "我的通知");
        require(answer(agent, id, "答复", "ANSWERED"));
        await().untilAsserted(() -> assertThat(unread(me)).isEqualTo(1));
        require(people.customer().post("/api/me/news/seen?kind=QUESTION&id=" + id, Map.of()));
        assertThat(unread(me)).isEqualTo(1);
        assertThat(me.post("/api/me/news/seen?kind=NOTHING", Map.of()).status()).isEqualTo(400);
    }

    private TicketAnswered answered(long ticket) {
        var post = jdbc.sql("SELECT max(id) FROM ticket_post WHERE ticket_id = ? AND kind = 'ANSWER'")
                .param(ticket)
                .query(Long.class)
                .single();
        return new TicketAnswered(
                new TicketId(ticket), TicketChannel.QUESTION, account.id(), agentAccount.id(), post, false);
    }

    private void undelivered(TicketAnswered event, String listener) {
        jdbc.sql("""
                        INSERT INTO event_publication (id, listener_id, event_type, serialized_event, publication_date,
                                                       status, completion_attempts)
                        VALUES (?, ?, ?, ?, now(), 'FAILED', 1)
                        """)
                .params(
                        UUID.randomUUID(),
                        listener + ".on(" + TicketAnswered.class.getName() + ")",
                        TicketAnswered.class.getName(),
                        json.writeValueAsString(event))
                .update();
    }
}
