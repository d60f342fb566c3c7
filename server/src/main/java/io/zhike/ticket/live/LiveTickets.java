package io.zhike.ticket.live;

import io.zhike.realtime.Connection;
import io.zhike.realtime.Hub;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.live.TicketFrames.TicketFrame;
import io.zhike.ticket.live.TicketFrames.TicketGoneFrame;
import io.zhike.ticket.live.TicketFrames.TicketsFrame;
import io.zhike.ticket.thread.PostKind;
import io.zhike.ticket.thread.PostWritten;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketChanged;
import io.zhike.ticket.thread.Tickets;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells those who follow a ticket that it changed, once its change is committed. One act changes a ticket several times;
 * what comes within {@value #TOGETHER} ms is told once.
 */
@Component
class LiveTickets {

    private static final Logger log = LoggerFactory.getLogger(LiveTickets.class);
    private static final int TOGETHER = 20;

    private final Hub hub;
    private final Audience audience;
    private final Tickets tickets;
    private final JsonMapper json;
    /** What is about to be told: true when it concerns everybody, false when staff only. */
    private final Map<TicketId, Boolean> waiting = new ConcurrentHashMap<>();

    private final ExecutorService teller = Executors.newVirtualThreadPerTaskExecutor();

    LiveTickets(Hub hub, Audience audience, Tickets tickets, JsonMapper json) {
        this.hub = hub;
        this.audience = audience;
        this.tickets = tickets;
        this.json = json;
    }

    @EventListener
    void on(TicketChanged event) {
        afterCommit(() -> tellSoon(event.id(), true));
    }

    @EventListener
    void on(PostWritten event) {
        afterCommit(() -> tellSoon(event.id(), event.kind() != PostKind.NOTE));
    }

    /** Not as a transactional listener: hints need no place in the registry of what has to be delivered. */
    private static void afterCommit(Runnable telling) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            telling.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                telling.run();
            }
        });
    }

    private void tellSoon(TicketId id, boolean everybody) {
        waiting.compute(id, (key, before) -> {
            if (before == null) {
                CompletableFuture.delayedExecutor(TOGETHER, TimeUnit.MILLISECONDS, teller)
                        .execute(() -> tell(id));
            }
            return everybody || Boolean.TRUE.equals(before);
        });
    }

    private void tell(TicketId id) {
        var everybody = Boolean.TRUE.equals(waiting.remove(id));
        try {
            tickets.find(id).ifPresent(ticket -> tell(ticket, everybody));
        } catch (RuntimeException e) {
            // A hint only: whoever waits for it looks again after a while.
            log.warn("A change of ticket {} could not be told: {}", id.value(), e.toString());
        }
    }

    private void tell(Ticket ticket, boolean everybody) {
        var id = ticket.id();
        var changed = json.writeValueAsString(new TicketFrame("ticket", id.value(), ticket.revision(), true));
        hub.publish(Audience.topic(id, true), changed);
        if (everybody) {
            var queue = json.writeValueAsString(new TicketsFrame("tickets", ticket.channel()));
            hub.publish(Audience.topic(ticket.channel()), queue);
            for (var connection : List.copyOf(hub.listeners(Audience.topic(id, false)))) {
                tell(connection, ticket, changed);
            }
        }
    }

    /** Somebody who followed while the ticket was public may have lost it since. */
    private void tell(Connection connection, Ticket ticket, String changed) {
        if (audience.viewer(connection).maySee(ticket)) {
            connection.send(changed);
        } else {
            hub.unsubscribe(connection, Audience.topic(ticket.id(), false));
            connection.send(json.writeValueAsString(
                    new TicketGoneFrame("ticket-gone", ticket.id().value())));
        }
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
