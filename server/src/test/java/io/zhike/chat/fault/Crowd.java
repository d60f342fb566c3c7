package io.zhike.chat.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody who chats, and the bad luck they have meanwhile. */
public final class Crowd implements AutoCloseable {

    private final BadNetwork network;
    public final List<Agent> agents;
    public final List<Customer> customers;
    private volatile boolean talking;
    private final List<Thread> threads = new java.util.ArrayList<>();

    /** @param staff user names, with the password of all test accounts */
    public Crowd(BadNetwork network, List<String> staff, int customers) {
        this.network = network;
        this.agents = all(staff.size(), n -> new Agent(network, Staff.signIn(network, staff.get(n)), n));
        this.customers = all(customers, n -> new Customer(network, network.browser(), n));
    }

    private static <T> List<T> all(int count, IntFunction<T> make) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, count).mapToObj(n -> executor.submit(() -> make.apply(n))).toList().stream()
                    .map(made -> {
                        try {
                            return made.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    /** The first ones ask for a human, all at once. */
    public void askForHumans(int asking) {
        all(asking, n -> {
            customers.get(n).askForAHuman();
            return n;
        });
    }

    public void startTalking() {
        talking = true;
        customers.forEach(customer -> every(300, 900, customer::saySomething));
        agents.forEach(agent -> every(50, 150, agent::saySomething));
        every(50, 150, this::cutSomebody);
    }

    /** Everybody's last words may still be on their way. */
    public void stopTalking() throws InterruptedException {
        talking = false;
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(60));
        }
    }

    private void every(int fromMillis, int toMillis, Runnable action) {
        threads.add(Thread.ofVirtual().start(() -> {
            while (talking) {
                action.run();
                try {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(fromMillis, toMillis));
                } catch (InterruptedException e) {
                    return;
                }
            }
        }));
    }

    private void cutSomebody() {
        var tabs = tabs().toList();
        tabs.get(ThreadLocalRandom.current().nextInt(tabs.size())).cut();
    }

    private Stream<Tab> tabs() {
        return Stream.concat(
                agents.stream().map(agent -> agent.tab), customers.stream().map(customer -> customer.tab));
    }

    /** Every talk as each side holds it. */
    public Stream<Talk> talks() {
        return Stream.concat(
                agents.stream().flatMap(agent -> agent.talks.values().stream()),
                customers.stream().map(customer -> customer.talk));
    }

    /** Waits until every customer has got so many more messages acknowledged. */
    public void awaitProgress(int messages) {
        var before = customers.stream()
                .map(customer -> customer.talk.acknowledgedCount())
                .toList();
        Patience.until(
                "everybody gets on",
                () -> IntStream.range(0, customers.size())
                        .allMatch(n -> customers.get(n).talk.acknowledgedCount() > before.get(n) + messages));
    }

    /** Waits until nothing is unsent, and reads what older messages a screen does not hold. */
    public void settle() {
        Patience.until("everything is acknowledged", () -> talks().allMatch(talk -> talk.unsent() == 0));
        tabs().forEach(Tab::readOlder);
    }

    public int reconnects() {
        return network.connections.get() - agents.size() - customers.size();
    }

    @Override
    public void close() {
        talking = false;
        agents.forEach(Agent::close);
        customers.forEach(Customer::close);
    }
}
