package io.zhike.chat.queue;

import io.zhike.chat.ChatProperties;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.chat.hours.TestGroups;
import io.zhike.testing.MovableClock;
import io.zhike.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue on a database of its own, without the application around it. */
final class TestQueue {

    static final long GROUP = 1;

    final DataSource database = TestDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final MovableClock clock = new MovableClock();
    final ChatProperties properties =
            new ChatProperties(ZoneId.of("Asia/Shanghai"), 4000, Duration.ofSeconds(90), Duration.ofMinutes(15));
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    final SkillGroups groups = TestGroups.in(jdbc);
    final Agents agents = new Agents(jdbc, clock, properties);
    final Handovers handovers = new Handovers(jdbc, clock);
    final Router router = new Router(jdbc, clock, agents, handovers);
    private final AtomicLong agentIds = new AtomicLong(1000);
    private final AtomicLong conversations = new AtomicLong();

    /** A new member of the group, who is there and takes customers. */
    long agent(int places) {
        return agent(places, Presence.READY, GROUP);
    }

    long agent(int places, Presence presence, long group) {
        var agent = agentIds.incrementAndGet();
        groups.join(group, agent);
        agents.ensure(agent);
        agents.setPresence(agent, presence);
        jdbc.sql("UPDATE chat_agent SET max_chats = ? WHERE agent_id = ?")
                .params(places, agent)
                .update();
        return agent;
    }

    /** A new customer in the queue, a moment after the one before. */
    Handover waiting() {
        return waiting(0);
    }

    Handover waiting(int level) {
        return waiting(conversations.incrementAndGet(), level);
    }

    Handover waiting(long conversation, int level) {
        clock.move(Duration.ofMillis(1));
        return handovers.enqueue(conversation, GROUP, level, null);
    }

    long leftMessage(int level) {
        clock.move(Duration.ofMillis(1));
        return handovers.leaveMessage(
                conversations.incrementAndGet(), GROUP, level, "please call", new Handovers.Contact(null, null, null));
    }

    /** A customer whom the agent serves already. */
    Handover served(long agent) {
        var handover = waiting();
        handovers.assign(handover.id(), agent, "ACCEPTED");
        return handovers.get(handover.id());
    }

    Optional<Router.Assignment> assignNext() {
        Supplier<Optional<Router.Assignment>> next = router::assignNext;
        return transaction.execute(status -> next.get());
    }

    /** Everybody who can be served, in that order. */
    List<Long> assignAll() {
        return java.util.stream.Stream.generate(this::assignNext)
                .takeWhile(Optional::isPresent)
                .map(assignment -> assignment.orElseThrow().handoverId())
                .toList();
    }

    int active(long agent) {
        return agents.find(agent).orElseThrow().active();
    }

    int count(String status) {
        return jdbc.sql("SELECT count(*) FROM chat_handover WHERE status = ?")
                .param(status)
                .query(Integer.class)
                .single();
    }

    void assignedLongAgo(long agent, Duration ago) {
        jdbc.sql("UPDATE chat_agent SET last_assigned_at = ? WHERE agent_id = ?")
                .params(Timestamp.from(clock.instant().minus(ago)), agent)
                .update();
    }
}
