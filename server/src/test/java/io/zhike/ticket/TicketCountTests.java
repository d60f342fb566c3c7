package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("S3")
class TicketCountTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TicketPeople people;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
    }

    @Test
    void aPersonCountsOnceADay() {
        var id = ask(people.customer(), "数一数", "isPublic", true);
        var one = people.customer();
        var other = people.customer();

        atOnce(() -> one.get("/api/tickets/" + id));
        assertThat(reads(other, id)).isEqualTo(2);
        assertThat(reads(one, id)).isEqualTo(2);

        jdbc.sql("UPDATE ticket_read SET day = day - 1 WHERE ticket_id = ?")
                .param(id)
                .update();
        assertThat(reads(one, id)).isEqualTo(3);
    }

    @Test
    void aFavouriteCountsOnceHoweverOftenItIsPressed() {
        var id = ask(people.customer(), "收藏我", "isPublic", true);
        var fan = people.customer();
        var address = "/api/tickets/" + id + "/favourite";

        atOnce(() -> fan.put(address, Map.of()));
        assertThat(fan.get("/api/tickets/" + id).json().path("favourites").asInt())
                .isEqualTo(1);
        assertThat(list(fan, "FAVOURITES", "收藏我")).containsExactly(id);
        assertThat(list(fan, "FAVOURITES", "没有")).isEmpty();

        atOnce(() -> fan.delete(address));
        assertThat(fan.get("/api/tickets/" + id).json().path("favourites").asInt())
                .isZero();
        assertThat(list(fan, "FAVOURITES", "")).isEmpty();
    }

    @Test
    void aFavouriteThatWasMadePrivateIsNotShownAnyMore() {
        var owner = people.customer();
        var id = ask(owner, "先公开", "isPublic", true);
        var fan = people.customer();
        fan.put("/api/tickets/" + id + "/favourite", Map.of());

        owner.put("/api/tickets/" + id + "/visibility", Map.of("isPublic", false));

        assertThat(list(fan, "FAVOURITES", "")).isEmpty();
        assertThat(fan.get("/api/tickets/" + id).status()).isEqualTo(404);
        assertThat(fan.delete("/api/tickets/" + id + "/favourite").status()).isEqualTo(204);
    }

    @Test
    void favouritesComePageByPageAndWithoutWhatWasMergedAway() {
        var owner = people.customer();
        var ids = LongStream.range(0, 5)
                .map(n -> ask(owner, "翻页收藏 " + n, "isPublic", true))
                .boxed()
                .toList();
        var fan = people.customer();
        ids.forEach(id -> fan.put("/api/tickets/" + id + "/favourite", Map.of()));
        people.agent().post("/api/desk/tickets/" + ids.getFirst() + "/merge", Map.of("into", ids.getLast()));

        var seen = new ArrayList<Long>();
        var cursor = "";
        do {
            var page = fan.get("/api/tickets?size=2&list=FAVOURITES&cursor=" + cursor);
            seen.addAll(TicketPeople.ids(page));
            cursor = page.json().path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids.subList(1, 5));
    }

    @Test
    @Tag("S11")
    void favouriteConsultationsStandApartAndGoWithTheRight() {
        var insider = people.internal();
        var id = ask(insider, "收藏的咨询", "channel", "INTERNAL", "isPublic", true);
        insider.put("/api/tickets/" + id + "/favourite", Map.of());

        assertThat(list(insider, "FAVOURITES", "")).isEmpty();
        assertThat(TicketPeople.ids(insider.get("/api/tickets?list=FAVOURITES&channel=INTERNAL")))
                .containsExactly(id);

        var customer = people.customer();
        var me = customer.get("/api/session").json().path("profile").path("id").asLong();
        jdbc.sql("INSERT INTO ticket_favourite (account_id, ticket_id, since) VALUES (?, ?, now())")
                .params(me, id)
                .update();
        assertThat(list(customer, "FAVOURITES", "")).isEmpty();
        assertThat(customer.get("/api/tickets?list=FAVOURITES&channel=INTERNAL").status())
                .isEqualTo(404);
    }

    private static int reads(TestSession reader, long id) {
        return reader.get("/api/tickets/" + id).json().path("reads").asInt();
    }

    private static void atOnce(Runnable act) {
        IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(act))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
