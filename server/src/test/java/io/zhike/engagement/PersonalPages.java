package io.zhike.engagement;

import static io.zhike.ticket.TicketPeople.require;

import io.zhike.account.personal.ThingKind;
import io.zhike.knowledge.EntryContent;
import io.zhike.knowledge.EntryId;
import io.zhike.knowledge.KnowledgeEntries;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import io.zhike.ticket.TicketPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the tests of the personal centre share: people, questions, and entries of their own. */
@ApplicationTest
abstract class PersonalPages {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KnowledgeEntries knowledge;

    TestAccounts accounts;
    TicketPeople people;

    @BeforeEach
    void helpers() {
        people = new TicketPeople(context);
        accounts = people.accounts;
    }

    EntryId entry(String question) {
        var content = new EntryContent(
                question, List.of(), "答案", null, null, List.of(), List.of(), List.of(), LocalDate.of(2026, 11, 1));
        var id = knowledge.draft("personal-" + UUID.randomUUID(), content);
        knowledge.publish(id);
        return id;
    }

    static String entryPath(EntryId id) {
        return "/api/knowledge/entries/" + id.value();
    }

    static List<JsonNode> items(TestSession session, String path) {
        var json = require(session.get(path)).json();
        var rows = json.isArray() ? json : json.path("items");
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    static long thing(JsonNode row, ThingKind kind) {
        var thing = row.path("thing");
        return thing.path("kind").asString().equals(kind.name())
                ? thing.path("id").asLong()
                : -1;
    }
}
