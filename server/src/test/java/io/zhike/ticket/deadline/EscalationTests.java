package io.zhike.ticket.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.ticket.TicketOverdue;
import io.zhike.ticket.TicketPeople;
import io.zhike.ticket.TicketSolved;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
@Tag("S8")
class EscalationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Escalation escalation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void whatIsOverdueIsEscalatedOnce() {
        var people = new TicketPeople(context);
        var customer = people.customer();
        var id = TicketPeople.ask(customer, "等了很久");
        jdbc.sql("UPDATE ticket SET due_at = now() - interval '1 minute' WHERE id = ?")
                .param(id)
                .update();

        escalation.look();
        escalation.look();

        assertThat(events.stream(TicketOverdue.class).filter(event -> event.id().value() == id))
                .hasSize(1);
        var posts = people.agent()
                .get("/api/desk/tickets/" + id)
                .json()
                .path("ticket")
                .path("posts");
        assertThat(posts).extracting(post -> post.path("event").asString()).containsExactly("OVERDUE");
    }

    @Test
    void anAnswerNobodyCameBackToCountsAsTheSolution() {
        var people = new TicketPeople(context);
        var customer = people.customer();
        var id = TicketPeople.ask(customer, "答完没有回音");
        TicketPeople.answer(people.agent(), id, "答", "ANSWERED");
        escalation.look();
        assertThat(customer.get("/api/tickets/" + id).json().path("status").asString())
                .isEqualTo("ANSWERED");

        jdbc.sql("UPDATE ticket SET updated_at = now() - interval '15 days' WHERE id = ?")
                .param(id)
                .update();
        escalation.look();

        assertThat(customer.get("/api/tickets/" + id).json().path("status").asString())
                .isEqualTo("SOLVED");
        assertThat(events.stream(TicketSolved.class).filter(event -> event.id().value() == id))
                .hasSize(1);
        assertThat(customer.post("/api/tickets/" + id + "/reopening", Map.of()).status())
                .isEqualTo(200);
    }
}
