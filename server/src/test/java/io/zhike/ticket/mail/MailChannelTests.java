package io.zhike.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.credentials.AccountStore;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import io.zhike.ticket.TicketAnswered;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketPeople;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@DirtiesContext
@Tag("G5")
class MailChannelTests {

    private static final Post POST = new Post();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MailPolling polling;

    @Autowired
    private MailIntake intake;

    @Autowired
    private AnswerMails answers;

    @Autowired
    private JdbcClient jdbc;

    private TicketPeople people;
    private TestAccount account;
    private TestSession customer;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        properties.add("zhike.notification.email", () -> "smtp");
        properties.add("zhike.notification.from", () -> Post.SERVICE);
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", POST::smtp);
        properties.add("zhike.ticket.mail.address", () -> Post.SERVICE);
        properties.add("zhike.ticket.mail.host", () -> "127.0.0.1");
        properties.add("zhike.ticket.mail.port", POST::imap);
        properties.add("zhike.ticket.mail.security", () -> "none");
        properties.add("zhike.ticket.mail.user", () -> "service");
        properties.add("zhike.ticket.mail.password", () -> "mailbox-secret");
        properties.add("zhike.ticket.mail.poll", () -> "1h");
        properties.add("zhike.ticket.mail.authserv-id", () -> "mx.example.com");
        properties.add("zhike.ticket.mail.require-authentication", () -> "false");
        properties.add("zhike.ticket.mail.hourly", () -> "5");
    }

    @AfterAll
    static void stop() {
        POST.stop();
    }

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
        account = people.accounts.customer();
        context.getBean(AccountStore.class).verifyEmail(account.id(), account.email());
        customer = people.accounts.signIn(account);
    }

    @Test
    void aMailBecomesAPrivateQuestionOfItsSender() {
        var id = Post.newId();
        come(Post.plain(account.email().toUpperCase(), id, "Re: 总账无法结账", "你好：\n1. 点结账\n* 报错 <E102>"));
        var ticket = onlyTicket();
        assertThat(ticket.path("title").asString()).isEqualTo("总账无法结账");
        assertThat(ticket.path("isPublic").asBoolean()).isFalse();
        assertThat(ticket.path("module").asString()).isEqualTo("general-ledger");
        assertThat(ticket.toString()).contains("1. 点结账", "* 报错 &lt;E102&gt;").doesNotContain("<li>", "<E102>");
        assertThat(outcome(id)).isEqualTo("QUESTION");
        assertThat(POST.unread()).isZero();
    }

    @Test
    void theAnswerGoesOutByMailAndItsReplyComesBackIntoTheThread() throws Exception {
        var id = Post.newId();
        come(Post.plain(account.email(), id, "报表打不开", "打开报表时白屏"));
        var ticket = onlyTicket().path("id").asLong();
        TicketPeople.require(TicketPeople.answer(people.agent(), ticket, "请**清除**缓存。", "ANSWERED"));
        var answer = arrived();
        assertThat(answer.getHeader("References", " ")).contains(id);
        assertThat(answer.getHeader("In-Reply-To", " ")).isEqualTo(id);
        assertThat(answer.getReplyTo()[0]).hasToString(Post.SERVICE);
        assertThat(answer.getHeader("Auto-Submitted")).isNull();
        assertThat(answer.getSubject()).startsWith("Re: 报表打不开 [Q");
        assertThat(answer.getContent().toString()).contains("请清除缓存。").doesNotContain("**");

        var quoted =
                answer.getContent().toString().lines().map(line -> "> " + line).toList();
        come(Post.plain(
                account.email(),
                Post.newId(),
                "回复: 报表打不开",
                "清除了，还是白屏\n\n在 2026年11月22日，客服写道：\n" + String.join("\n", quoted),
                "In-Reply-To: " + answer.getMessageID(),
                "References: " + id + " " + answer.getMessageID()));
        var thread = customer.get("/api/tickets/" + ticket).json();
        assertThat(lastPost(thread)).contains("清除了", "还是白屏").doesNotContain("写道", "缓存");
        assertThat(thread.path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void whoMailsAQuestionIsToldOnceThatItArrivedAndMayReplyToThat() throws Exception {
        var id = Post.newId();
        var mail = Post.plain(account.email(), id, "凭证审核不了", "点审核没有反应");
        come(mail);
        POST.send(mail);
        come(Post.plain(account.email(), Post.newId(), "另一个问题", "正文"));
        var receipts = await().until(this::receipts, mails -> mails.size() == 2);
        var receipt = receipts.getFirst();
        var ticket = customer.get("/api/tickets/" + tickets().getFirst()).json();
        assertThat(receipt.getSubject())
                .startsWith("Re: 凭证审核不了 [" + ticket.path("number").asString() + "-");
        assertThat(receipt.getHeader("In-Reply-To", " ")).isEqualTo(id);
        assertThat(receipt.getHeader("Auto-Submitted", " ")).isEqualTo("auto-replied");
        assertThat(receipt.getReplyTo()[0]).hasToString(Post.SERVICE);
        assertThat(receipt.getContent().toString())
                .contains("已经收到", ticket.path("number").asString(), "「凭证审核不了」")
                .containsPattern("在 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d 前答复")
                .doesNotContain("{");

        come(Post.plain(account.email(), Post.newId(), "Re: 凭证审核不了", "补充一下", "In-Reply-To: " + receipt.getMessageID()));
        assertThat(lastPost(customer.get("/api/tickets/" + tickets().getFirst()).json()))
                .contains("补充一下");
        assertThat(tickets()).hasSize(2);
        come(Post.plain(account.email(), Post.newId(), "第三个问题", "正文"));
        assertThat(await().until(this::receipts, mails -> mails.size() > 2))
                .as("none for what was added")
                .hasSize(3);
    }

    @Test
    void theMarkInTheSubjectIsEnoughForProgramsThatLoseReferences() throws Exception {
        come(Post.plain(account.email(), Post.newId(), "没有引用", "第一句"));
        var ticket = onlyTicket().path("id").asLong();
        TicketPeople.require(TicketPeople.answer(people.agent(), ticket, "请补充", "ASKED_BACK"));
        var subject = arrived().getSubject();
        come(Post.plain(account.email(), Post.newId(), "答复：" + subject, "补充在这里"));
        assertThat(lastPost(customer.get("/api/tickets/" + ticket).json())).contains("补充在这里");
        come(Post.plain(account.email(), Post.newId(), subject.replaceFirst("-[0-9a-z]{10}]", "-0000000000]"), "猜的"));
        assertThat(customer.get("/api/tickets/" + ticket).toString()).doesNotContain("猜的");
    }

    @Test
    void whoCopiesSubjectAndReferencesDoesNotGetIntoSomebodyElsesThread() throws Exception {
        var id = Post.newId();
        come(Post.plain(account.email(), id, "我的私事", "只给客服看"));
        var ticket = onlyTicket().path("id").asLong();
        TicketPeople.require(TicketPeople.answer(people.agent(), ticket, "收到", "ANSWERED"));
        var answer = arrived();
        var before = customer.get("/api/tickets/" + ticket).json().path("posts").size();
        var other = people.accounts.customer();
        context.getBean(AccountStore.class).verifyEmail(other.id(), other.email());
        var references = "References: " + id + " " + answer.getMessageID();

        var strayed = Post.newId();
        come(Post.plain(other.email(), strayed, answer.getSubject(), "混进来", references));
        come(Post.plain(
                "stranger-" + UUID.randomUUID() + "@example.org",
                Post.newId(),
                answer.getSubject(),
                "也想混",
                references));

        assertThat(customer.get("/api/tickets/" + ticket).json().path("posts")).hasSize(before);
        assertThat(reason(strayed)).isEqualTo("not-the-asker");
        var theirs = people.accounts.signIn(other);
        var own = TicketPeople.list(theirs, "MINE", "");
        assertThat(own).hasSize(1).doesNotContain(ticket);
        assertThat(theirs.get("/api/tickets/" + ticket).status()).isEqualTo(404);
    }

    @Test
    void anUnknownAddressIsToldOnceADayHowToRegisterAndAnUnprovedOneCountsAsUnknown() throws Exception {
        var unproved = people.accounts.customer();
        var id = Post.newId();
        come(Post.plain(unproved.email(), id, "我是谁", "正文"));
        come(Post.plain(unproved.email(), Post.newId(), "我是谁", "再来一封"));
        await().until(() -> !POST.arrivedAt(unproved.email()).isEmpty());
        come(Post.plain(account.email(), Post.newId(), "下一封", "正文"));
        var told = POST.arrivedAt(unproved.email());
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().getHeader("Auto-Submitted", " ")).isEqualTo("auto-replied");
        assertThat(told.getFirst().getHeader("In-Reply-To", " ")).isEqualTo(id);
        assertThat(told.getFirst().getContent().toString()).contains("注册");
        assertThat(TicketPeople.list(people.accounts.signIn(unproved), "MINE", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied (vacation)",
                "Precedence: bulk",
                "Precedence: list",
                "X-Auto-Response-Suppress: All",
                "List-Id: News <news.example.org>",
                "X-Zhike-Loop: 1",
                "Return-Path: <>",
                "X-Autoreply: yes",
            })
    void programsMakeNothingAndAreNotAnswered(String header) {
        var id = Post.newId();
        intake.take(Post.plain(account.email(), id, "不在办公室", "我在休假", header));
        assertThat(outcome(id)).isEqualTo("IGNORED");
        var unknown = Post.newId();
        intake.take(Post.plain("robot-" + UUID.randomUUID() + "@example.org", unknown, "hello", "text", header));
        assertThat(outcome(unknown)).isEqualTo("IGNORED");
        assertThat(tickets()).isEmpty();
    }

    @Test
    void ourOwnMailsDaemonsAndAutomaticSubjectsMakeNothing() {
        var mails = List.of(
                Post.plain(Post.SERVICE, Post.newId(), "问题", "自己发给自己"),
                Post.plain(account.email(), "<zhike.t1.1." + UUID.randomUUID() + "@example.com>", "问题", "我们的编号"),
                Post.plain("MAILER-DAEMON@example.org", Post.newId(), "问题", "退信"),
                Post.plain(account.email(), Post.newId(), "自动回复: 报表", "我在休假"),
                Post.plain(account.email(), Post.newId(), "Undelivered Mail Returned to Sender", "failed"));
        var sent = refusals();
        mails.forEach(intake::take);
        assertThat(tickets()).isEmpty();
        assertThat(refusals()).isEqualTo(sent);
    }

    @Test
    void moreMailsThanAPersonWritesAreNotTaken() {
        for (int i = 0; i < 7; i++) {
            intake.take(Post.plain(account.email(), Post.newId(), "第" + i + "封", "正文"));
        }
        assertThat(tickets()).hasSize(5);
    }

    @Test
    void htmlIsCleaned() {
        var html = """
                <html><head><title>标题</title><style>p{color:red}</style></head><body onload="alert(1)">
                <p>第一段<script>alert('x')</script></p><img src="https://spy.example/pixel.gif" onerror="alert(2)">
                <ul><li>步骤一</li><li>步骤二</li></ul><p><a href="javascript:alert(3)">点我</a>
                <a href="https://evil.example/">https://bank.example</a></p></body></html>
                """;
        intake.take(Post.raw(
                account.email(),
                Post.newId(),
                "HTML",
                StandardCharsets.UTF_8,
                "Content-Type: text/html; charset=utf-8",
                html));
        var ticket = onlyTicket().toString();
        assertThat(ticket).contains("第一段", "<li>步骤一</li>", "点我", "https://evil.example/");
        assertThat(ticket).doesNotContain("alert", "spy.example", "color:red", "标题<", "javascript:", "onerror");
    }

    @Test
    void aProgramThatCallsItselfAPictureIsRefusedByNameAndAPictureInTheTextIsKept() throws IOException {
        var exe = new byte[600];
        exe[0] = 'M';
        exe[1] = 'Z';
        var body = """
                --b
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html; charset=utf-8

                <p>见图</p><img src="cid:pic@1">
                --r
                Content-Type: image/png
                Content-ID: <pic@1>
                Content-Disposition: inline
                Content-Transfer-Encoding: base64

                %s
                --r--
                --b
                Content-Type: image/png; name="shot.png"
                Content-Disposition: attachment; filename="shot.png"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(base64(picture()), base64(exe));
        var id = Post.newId();
        intake.take(Post.raw(
                account.email(), id, "有附件", StandardCharsets.UTF_8, "Content-Type: multipart/mixed; boundary=b", body));
        var ticket = onlyTicket();
        assertThat(ticket.path("files")).hasSize(1);
        assertThat(ticket.path("files").get(0).path("mediaType").asString()).isEqualTo("image/png");
        assertThat(ticket.toString()).contains("见图", "没有收取", "shot.png");
        var file = ticket.path("files").get(0).path("id").asLong();
        assertThat(customer.get("/api/tickets/" + ticket.path("id").asLong() + "/files/" + file)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void gbkInHeadersAndTextIsRead() {
        var gbk = Charset.forName("GBK");
        var type = "Content-Type: text/plain; charset=gb2312";
        intake.take(Post.raw(account.email(), Post.newId(), "镕基账套：结转出错", gbk, type, "朱镕的凭证打不开"));
        var ticket = onlyTicket();
        assertThat(ticket.path("title").asString()).isEqualTo("镕基账套：结转出错");
        assertThat(ticket.toString()).contains("朱镕的凭证打不开");
    }

    @Test
    void whoDiesBetweenTheCommitAndTheMarkDoesNotDouble() {
        var mail = Post.plain(account.email(), Post.newId(), "只有一个", "正文");
        POST.send(mail);
        assertThat(intake.take(mail)).isTrue();
        assertThat(POST.unread()).isEqualTo(1);
        polling.poll();
        assertThat(POST.unread()).isZero();
        assertThat(tickets()).hasSize(1);
    }

    @Test
    void aMailThatCannotBeReadDoesNotBlockTheOthersAndIsGivenUpWithItsReason() {
        var deep = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            deep.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
        }
        var bad = Post.newId();
        POST.send(Post.raw(
                account.email(),
                bad,
                "深",
                StandardCharsets.UTF_8,
                "Content-Type: multipart/mixed; boundary=b0",
                deep + "--b20\n\nx"));
        POST.send(Post.plain(account.email(), Post.newId(), "后面的", "正文"));
        polling.poll();
        assertThat(tickets()).hasSize(1);
        assertThat(POST.unread()).isEqualTo(1);
        polling.poll();
        polling.poll();
        assertThat(POST.unread()).isZero();
        assertThat(outcome(bad)).isEqualTo("FAILED");
        assertThat(reason(bad)).contains("nested");
    }

    @Test
    void aSenderWhomOurMailServerCallsForgedIsNotBelievedNorAnswered() {
        var id = Post.newId();
        var sent = refusals();
        intake.take(
                Post.plain(
                        account.email(),
                        id,
                        "伪造",
                        "正文",
                        "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=evil.example; dmarc=fail header.from=example.com"));
        assertThat(reason(id)).isEqualTo("forged-sender");
        assertThat(tickets()).isEmpty();
        assertThat(refusals()).isEqualTo(sent);
    }

    @Test
    void anAnswerIsSentOnceHoweverOftenItIsAnnounced() throws Exception {
        come(Post.plain(account.email(), Post.newId(), "一次就好", "正文"));
        var ticket = onlyTicket().path("id").asLong();
        var agent = people.accounts.agent();
        TicketPeople.require(TicketPeople.answer(people.accounts.signIn(agent), ticket, "答复", "SOLVED"));
        arrived();
        var post = jdbc.sql("SELECT max(id) FROM ticket_post WHERE ticket_id = ? AND kind = 'ANSWER'")
                .param(ticket)
                .query(Long.class)
                .single();
        var id = new TicketId(ticket);
        answers.on(new TicketAnswered(id, TicketChannel.QUESTION, account.id(), agent.id(), post, true));
        TicketPeople.require(TicketPeople.answer(people.accounts.signIn(agent), ticket, "补充答复", "SOLVED"));
        await().until(() -> answered().size() > 1);
        assertThat(answered()).hasSize(2);
    }

    @Test
    void whoReadACodeInTheMailboxIsKnownByIt() throws Exception {
        var unproved = people.accounts.customer();
        var guest = people.accounts.guest();
        TicketPeople.require(guest.post(
                "/api/verification-codes", Map.of("purpose", "RECOVER", "channel", "EMAIL", "to", unproved.email())));
        var mail = await().until(() -> POST.arrivedAt(unproved.email()), mails -> !mails.isEmpty());
        var code = mail.getFirst().getContent().toString().replaceAll("(?s).*?(\\d{6}).*", "$1");
        var body =
                Map.of("channel", "EMAIL", "to", unproved.email(), "code", code, "newPassword", "golden-rice-field-77");
        TicketPeople.require(guest.post("/api/recovery", body));
        var id = Post.newId();
        intake.take(Post.plain(unproved.email(), id, "验证过了", "正文"));
        assertThat(outcome(id)).isEqualTo("QUESTION");
    }

    @Test
    void oneNodeAtATimeLooks() {
        POST.send(Post.plain(account.email(), Post.newId(), "一个节点", "正文"));
        context.getBean(TransactionTemplate.class).executeWithoutResult(other -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(7421003)")
                    .query((row, n) -> true)
                    .single();
            CompletableFuture.runAsync(polling::poll).join();
            assertThat(tickets()).isEmpty();
        });
        polling.poll();
        assertThat(tickets()).hasSize(1);
    }

    @Test
    void theDeskTellsThatAQuestionCameByMailAndADraftOnTheSiteStays() {
        var draft = Map.of("key", UUID.randomUUID().toString(), "title", "写到一半");
        TicketPeople.require(customer.put("/api/tickets/draft?channel=QUESTION", draft));
        come(Post.plain(account.email(), Post.newId(), "来自邮件", "正文"));
        var agent = people.agent();
        var mailed = onlyTicket().path("id").asLong();
        assertThat(customer.get("/api/tickets/draft?channel=QUESTION").toString())
                .contains("写到一半");
        assertThat(byMail(agent, mailed)).isTrue();
        assertThat(byMail(agent, TicketPeople.ask(customer, "来自网站"))).isFalse();
    }

    @Test
    void whatWasMergedGoesOnWhereItWasMergedInto() throws Exception {
        var id = Post.newId();
        come(Post.plain(account.email(), id, "问了两遍", "邮件里"));
        var mailed = onlyTicket().path("id").asLong();
        var kept = TicketPeople.ask(customer, "网站上也问了");
        var agent = people.agent();
        TicketPeople.require(agent.post("/api/desk/tickets/" + mailed + "/merge", Map.of("into", kept)));
        TicketPeople.require(TicketPeople.answer(agent, kept, "一并答复", "ANSWERED"));
        assertThat(arrived().getSize()).isPositive();
        come(Post.plain(account.email(), Post.newId(), "Re: 问了两遍", "接着说", "In-Reply-To: " + id));
        assertThat(lastPost(customer.get("/api/tickets/" + kept).json())).contains("接着说");
    }

    private static boolean byMail(TestSession agent, long ticket) {
        return agent.get("/api/desk/tickets/" + ticket).json().path("byMail").asBoolean();
    }

    private void come(byte[] mail) {
        POST.send(mail);
        polling.poll();
    }

    private MimeMessage arrived() {
        return await().until(this::answered, mails -> !mails.isEmpty()).getLast();
    }

    /** What people wrote. */
    private List<MimeMessage> answered() {
        return POST.arrivedAt(account.email()).stream()
                .filter(mail -> !isAutomatic(mail))
                .toList();
    }

    private List<MimeMessage> receipts() {
        return POST.arrivedAt(account.email()).stream()
                .filter(MailChannelTests::isAutomatic)
                .toList();
    }

    private static boolean isAutomatic(MimeMessage mail) {
        try {
            return mail.getHeader("Auto-Submitted") != null;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> tickets() {
        return jdbc.sql("SELECT id FROM ticket WHERE author_id = ? ORDER BY id")
                .param(account.id().value())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private JsonNode onlyTicket() {
        assertThat(tickets()).hasSize(1);
        return TicketPeople.require(customer.get("/api/tickets/" + tickets().getFirst()))
                .json();
    }

    private static String lastPost(JsonNode thread) {
        var posts = thread.path("posts");
        return posts.get(posts.size() - 1).toString();
    }

    private String outcome(String id) {
        return column("outcome", id);
    }

    private String reason(String id) {
        return column("reason", id);
    }

    private String column(String column, String id) {
        return jdbc.sql("SELECT " + column + " FROM ticket_mail_in WHERE message_key = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private int refusals() {
        return jdbc.sql("SELECT count(*) FROM ticket_mail_out WHERE kind = 'REFUSAL'")
                .query(Integer.class)
                .single();
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content).replace("\r", "");
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
