package io.zhike.ticket;

import io.zhike.account.Accounts;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.organisation.NewUnit;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSession.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationContext;

/** People for the tests of tickets, and shorthand for what they do. */
public final class TicketPeople {

    public final TestAccounts accounts;
    private final ApplicationContext context;

    public TicketPeople(ApplicationContext context) {
        this.context = context;
        this.accounts = new TestAccounts(context);
    }

    public TestSession customer() {
        return accounts.signIn(accounts.customer());
    }

    public TestSession agent() {
        return accounts.signIn(accounts.agent());
    }

    public TestSession internal() {
        return accounts.signIn(accounts.create(CustomerLevel.NONE, Role.INTERNAL));
    }

    public UnitId unit(ServiceLevel level) {
        return context.getBean(Units.class).add(new NewUnit("Unit " + UUID.randomUUID(), null, level, null, null));
    }

    public TestSession of(UnitId unit, Role... roles) {
        var account = accounts.create(CustomerLevel.NONE, roles);
        context.getBean(Accounts.class).linkUnit(account.id(), unit);
        return accounts.signIn(account);
    }

    /** A private question, unless changed by the pairs of name and value. */
    public static Map<String, Object> form(String title, Object... changes) {
        var form = new HashMap<String, Object>(Map.of(
                "channel", "QUESTION",
                "key", UUID.randomUUID().toString(),
                "title", title,
                "body", "正文：" + title,
                "files", List.of(),
                "product", "GS",
                "version", "GS 7.0",
                "module", "general-ledger",
                "category", "APPLICATION",
                "urgency", "NORMAL"));
        form.put("isPublic", false);
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    public static long ask(TestSession asker, String title, Object... changes) {
        return require(asker.post("/api/tickets", form(title, changes)))
                .json()
                .path("id")
                .asLong();
    }

    public static Answer answer(TestSession agent, long ticket, String text, String then) {
        var revision = require(agent.get("/api/desk/tickets/" + ticket))
                .json()
                .path("ticket")
                .path("revision")
                .asInt();
        return answer(agent, ticket, text, then, revision);
    }

    public static Answer answer(TestSession agent, long ticket, String text, String then, int revision) {
        return agent.post(
                "/api/desk/tickets/" + ticket + "/answers",
                Map.of("key", UUID.randomUUID().toString(), "text", text, "revision", revision, "then", then));
    }

    public static Answer followUp(TestSession asker, long ticket, String text) {
        return asker.post(
                "/api/tickets/" + ticket + "/follow-ups",
                Map.of("key", UUID.randomUUID().toString(), "text", text));
    }

    /** The ids of a list, in its order. */
    public static List<Long> list(TestSession reader, String list, String q) {
        var answer = require(reader.get("/api/tickets?size=100&list=" + list + "&q=" + url(q)));
        return ids(answer);
    }

    public static List<Long> ids(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(item -> item.path("id").asLong())
                .toList();
    }

    public static Answer require(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException("Refused: " + answer);
        }
        return answer;
    }

    public static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
