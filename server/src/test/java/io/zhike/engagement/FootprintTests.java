package io.zhike.engagement;

import static io.zhike.ticket.TicketPeople.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.Role;
import io.zhike.account.personal.ThingKind;
import io.zhike.organisation.ServiceLevel;
import io.zhike.testing.TestSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A8")
class FootprintTests extends PersonalPages {

    private static final String PATH = "/api/me/footprints";

    @Test
    void whatIsAskedReadAndMarkedLeavesFootprintsNewestFirst() {
        var me = people.customer();
        var asked = ask(me, "我问的");
        awaitKinds(me, List.of("QUESTION"));
        var read = ask(people.customer(), "别人公开的", "isPublic", true);
        me.get("/api/tickets/" + read);
        awaitKinds(me, List.of("QUESTION", "QUESTION"));
        me.put("/api/tickets/" + read + "/favourite", Map.of());
        awaitKinds(me, List.of("FAVOURITE", "QUESTION", "QUESTION"));
        var entry = entry("怎么结账？");
        me.get(entryPath(entry));
        awaitKinds(me, List.of("KNOWLEDGE", "FAVOURITE", "QUESTION", "QUESTION"));
        var rows = items(me, PATH);
        assertThat(thing(rows.get(0), ThingKind.ENTRY)).isEqualTo(entry.value());
        assertThat(rows.get(0).path("title").asString()).isEqualTo("怎么结账？");
        assertThat(rows.get(0).path("at").asString()).isNotEmpty();
        assertThat(thing(rows.get(1), ThingKind.QUESTION)).isEqualTo(read);
        assertThat(thing(rows.get(3), ThingKind.QUESTION)).isEqualTo(asked);
        assertThat(items(me, PATH + "?kind=FAVOURITE")).hasSize(1);
        for (var empty : List.of("DOCUMENT", "LESSON", "DOWNLOAD")) {
            assertThat(items(me, PATH + "?kind=" + empty)).isEmpty();
        }
        assertThat(me.get(PATH + "?size=1&page=3").json().path("total").asInt()).isEqualTo(4);
        assertThat(me.get(PATH + "?kind=NOPE").status()).isEqualTo(400);
    }

    @Test
    void whatWasWithdrawnOrIsNotForThemAnyMoreHasNoTitleAndNoError() {
        var me = people.customer();
        var entry = entry("会下架的");
        me.get(entryPath(entry));
        var asker = people.customer();
        var question = ask(asker, "会变私有的", "isPublic", true);
        me.get("/api/tickets/" + question);
        awaitKinds(me, List.of("QUESTION", "KNOWLEDGE"));
        assertThat(items(me, PATH)).allMatch(row -> row.has("title"));
        knowledge.retire(entry);
        asker.put("/api/tickets/" + question + "/visibility", Map.of("isPublic", false));
        var rows = items(me, PATH);
        assertThat(rows).hasSize(2).noneMatch(row -> row.has("title"));
        assertThat(items(asker, PATH + "?kind=QUESTION")
                        .getFirst()
                        .path("title")
                        .asString())
                .isEqualTo("会变私有的");
        assertThat(me.get(entryPath(entry)).status()).isEqualTo(404);
    }

    @Test
    void comingAgainMakesItNewerInsteadOfLonger() {
        var me = people.customer();
        var first = entry("第一");
        var second = entry("第二");
        me.get(entryPath(first));
        awaitKinds(me, List.of("KNOWLEDGE"));
        me.get(entryPath(second));
        awaitKinds(me, List.of("KNOWLEDGE", "KNOWLEDGE"));
        me.get(entryPath(first));
        await().untilAsserted(() -> {
            var rows = items(me, PATH);
            assertThat(rows).hasSize(2);
            assertThat(thing(rows.getFirst(), ThingKind.ENTRY)).isEqualTo(first.value());
        });
    }

    @Test
    void nobodySeesAnotherPersonsNotEvenTheUnitsAdministrator() {
        var unit = people.unit(ServiceLevel.NONE);
        var me = people.of(unit, Role.CUSTOMER);
        ask(me, "我的");
        awaitKinds(me, List.of("QUESTION"));
        assertThat(items(people.of(unit, Role.CUSTOMER, Role.UNIT_ADMIN), PATH)).isEmpty();
        assertThat(accounts.guest().get(PATH).status()).isEqualTo(401);
    }

    private static void awaitKinds(TestSession session, List<String> kinds) {
        await().untilAsserted(() -> assertThat(items(session, PATH))
                .extracting(row -> row.path("kind").asString())
                .isEqualTo(kinds));
    }
}
