package io.zhike.chat.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.chat.fault.Log.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compares what everybody holds with what lies in the database, and the queue with what it was. */
public final class Verdict {

    private final Crowd crowd;
    private final Log log;
    private final int asking;
    private final List<Long> queueBefore;
    private final List<Request> requestsBefore;
    private Map<Long, List<Said>> messages = Map.of();

    /** Remembers who waits and who is served now. The first {@code asking} customers have asked for a human. */
    public Verdict(Crowd crowd, Log log, int asking) {
        this.crowd = crowd;
        this.log = log;
        this.asking = asking;
        this.queueBefore = log.queue();
        this.requestsBefore = log.requests();
    }

    /** To be called first, and again while it fails: it reads the log on which the other checks rest. */
    public void everyScreenShowsTheLog() {
        messages = log.messages();
        crowd.talks()
                .forEach(talk -> assertThat(talk.shown())
                        .as("what is shown of talk %d", talk.conversation)
                        .containsExactlyElementsOf(messages.getOrDefault(talk.conversation, List.of())));
    }

    public void everythingAcknowledgedIsInTheLogOnce() {
        var inLog = new HashMap<Long, Map<String, Integer>>();
        messages.forEach((conversation, said) -> {
            var numbers = inLog.computeIfAbsent(conversation, id -> new HashMap<>());
            said.forEach(message -> assertThat(numbers.put(message.clientId(), message.seq()))
                    .as("another message like %s", message)
                    .isNull());
        });
        crowd.talks().forEach(talk -> {
            assertThat(inLog.get(talk.conversation)).containsAllEntriesOf(talk.acknowledged());
            assertThat(talk.refused())
                    .as("refused in talk %d", talk.conversation)
                    .isEmpty();
        });
        crowd.customers.forEach(customer -> assertThat(said(customer.conversation, "CUSTOMER"))
                .as("in the order in which it was said, all of it, once")
                .isEqualTo(customer.everythingSaid()));
    }

    private List<String> said(long conversation, String sender) {
        return messages.getOrDefault(conversation, List.of()).stream()
                .filter(message -> message.sender().equals(sender))
                .map(Said::text)
                .toList();
    }

    public void numbersHaveNoGaps() {
        var heads = log.heads();
        messages.forEach((conversation, messages) -> {
            assertThat(messages.stream().map(Said::seq))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, messages.size()).boxed().toList());
            assertThat(heads).containsEntry(conversation, messages.size());
        });
    }

    /** Whoever waited is served in the same order or still waits in the same order, and is told so. */
    public void nobodyLostAPlace() {
        var waiting = log.queue();
        var served = log.served().stream().filter(queueBefore::contains).toList();
        assertThat(served).isNotEmpty();
        assertThat(IntStream.range(0, queueBefore.size())
                        .mapToObj(n -> n < served.size() ? served.get(n) : waiting.get(n - served.size())))
                .containsExactlyElementsOf(queueBefore);
        Patience.until(
                "everybody is told the place",
                () -> crowd.customers.stream()
                        .filter(customer -> waiting.contains(customer.conversation))
                        .allMatch(customer ->
                                customer.talk.state().path("position").asInt(0)
                                        == waiting.indexOf(customer.conversation) + 1));
    }

    public void noAgentLostACustomer() {
        var now = new HashMap<Long, Request>();
        log.requests().forEach(request -> now.put(request.conversation(), request));
        assertThat(now).hasSize(asking);
        assertThat(now.values()).noneMatch(Request::returned);
        requestsBefore.stream()
                .filter(request -> request.agent() != null)
                .forEach(request -> assertThat(now.get(request.conversation()).agent())
                        .as("who serves talk %d", request.conversation())
                        .isEqualTo(request.agent()));
        assertThat(messages.values().stream().flatMap(List::stream))
                .noneMatch(message -> message.text().equals("RETURNED_TO_QUEUE"));
    }

    /** Where no human ever was, every question has one answer. Elsewhere none has two. */
    public void theRobotAnsweredOnce() {
        crowd.customers.forEach(customer -> assertThat(said(customer.conversation, "ROBOT"))
                .as("answers in talk %d", customer.conversation)
                .doesNotHaveDuplicates());
        crowd.customers
                .subList(asking, crowd.customers.size())
                .forEach(customer -> assertThat(said(customer.conversation, "ROBOT"))
                        .containsExactlyInAnyOrderElementsOf(customer.everythingSaid().stream()
                                .map(EchoRobot.PREFIX::concat)
                                .toList()));
    }

    /** Thousands of cut sockets later, no desk believes that a customer is still there. */
    public void nobodyIsTakenForPresentAfterLeaving() {
        crowd.customers.forEach(Customer::close);
        Patience.until(
                "all customers are seen to be gone",
                () -> crowd.agents.stream()
                        .allMatch(agent -> agent.tab
                                .session
                                .get("/api/desk")
                                .json()
                                .path("chats")
                                .valueStream()
                                .noneMatch(chat -> chat.path("customerOnline").asBoolean())));
    }

    public String summary() {
        var all = messages.values().stream().flatMap(List::stream).toList();
        var bySender = new java.util.TreeMap<String, Integer>();
        all.forEach(message -> bySender.merge(message.sender(), 1, Integer::sum));
        return "Fault test: %d messages %s; application killed once, database restarted once and killed once; %d reconnects; "
                .formatted(all.size(), bySender, crowd.reconnects());
    }
}
