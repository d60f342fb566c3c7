package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
