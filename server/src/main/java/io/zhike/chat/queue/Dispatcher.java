package io.zhike.chat.queue;

import io.zhike.chat.queue.Router.Assignment;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the router whenever something moved that it could act on, and once a second in any case. */
@Component
class Dispatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Router router;
    private final HandoverEvents events;
    private final QueueBoard board;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;

    Dispatcher(Router router, HandoverEvents events, QueueBoard board) {
        this.router = router;
        this.events = events;
        this.board = board;
    }

    /** Somebody came into the queue, or a place became free. */
    void wake() {
        board.moved();
        work.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("chat-dispatcher").start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                var woken = work.tryAcquire(1, TimeUnit.SECONDS);
                if (woken) {
                    work.drainPermits();
                }
                assignAll();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The database may be away for a moment; the queue is in it, not here.
                log.warn("The queue could not be served: {}", e.getMessage());
            }
        }
    }

    private void assignAll() {
        for (var next = router.assignNext(); next.isPresent() && running; next = router.assignNext()) {
            announce(next.get());
        }
    }

    private void announce(Assignment assignment) {
        events.assigned(assignment.handoverId(), assignment.conversationId(), assignment.agentId());
        board.moved();
    }

    @Override
    public void stop() {
        running = false;
        work.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
