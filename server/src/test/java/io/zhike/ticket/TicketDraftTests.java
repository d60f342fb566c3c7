package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.form;
import static io.zhike.ticket.TicketPeople.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("S2")
class TicketDraftTests {

    private static final String DRAFT = "/api/tickets/draft?channel=QUESTION";

    @Autowired
    private ApplicationContext context;

    private TicketPeople people;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
    }

    @Test
    void aDraftIsThereOnEveryDeviceUntilItIsSent() {
        var account = people.accounts.customer();
        var desk = people.accounts.signIn(account);
        var phone = people.accounts.signIn(account);
        assertThat(phone.get(DRAFT).status()).isEqualTo(204);

        assertThat(desk.put(DRAFT, Map.of("title", "写到一半", "product", "GS")).status())
                .isEqualTo(204);

        assertThat(phone.get(DRAFT).json().path("title").asString()).isEqualTo("写到一半");
        assertThat(people.customer().get(DRAFT).status()).isEqualTo(204);
        phone.post("/api/tickets", form("写完了"));
        assertThat(desk.get(DRAFT).status()).isEqualTo(204);
    }

    @Test
    void aRefusedFormLeavesTheDraftWhereItIs() {
        var customer = people.customer();
        customer.put(DRAFT, Map.of("title", "草稿"));

        assertThat(customer.post("/api/tickets", form("x", "product", "XX")).status())
                .isEqualTo(422);

        assertThat(customer.get(DRAFT).json().path("title").asString()).isEqualTo("草稿");
        assertThat(list(customer, "MINE", "")).isEmpty();
    }

    @Test
    void aDraftCanBeThrownAway() {
        var customer = people.customer();
        customer.put(DRAFT, Map.of("title", "不要了"));

        assertThat(customer.delete(DRAFT).status()).isEqualTo(204);
        assertThat(customer.get(DRAFT).status()).isEqualTo(204);
    }
}
