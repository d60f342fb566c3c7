package io.zhike.chat.fault;

import io.zhike.testing.TestSession;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A guest who goes on talking, whoever listens. */
public final class Customer implements AutoCloseable {

    public final long conversation;
    public final Talk talk;
    final Tab tab;
    private final int number;
    private volatile int said;

    Customer(BadNetwork network, TestSession session, int number) {
        this.number = number;
        this.conversation = session.post("/api/chat/conversation", Map.of())
                .json()
                .path("id")
                .asLong();
        this.tab = Tab.ofCustomer(network, session);
        this.talk = tab.join(conversation);
    }

    public void askForAHuman() {
        var answer = tab.session.post("/api/chat/conversations/" + conversation + "/handover", Map.of());
        if (answer.status() != 200) {
            throw new IllegalStateException("Not queued: " + answer);
        }
    }

    /** Says one more thing, unless too much is still unsent. */
    void saySomething() {
        if (talk.unsent() < 10) {
            talk.say(text(++said));
        }
    }

    /** In that order. */
    List<String> everythingSaid() {
        return IntStream.rangeClosed(1, said).mapToObj(this::text).toList();
    }

    private String text(int n) {
        return "customer " + number + " says " + n;
    }

    @Override
    public void close() {
        tab.close();
    }
}
