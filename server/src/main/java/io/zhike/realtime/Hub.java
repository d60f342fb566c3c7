package io.zhike.realtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Topics and who listens to them on this node. What is published is a hint: the truth is in PostgreSQL, and a listener
 * that finds a gap reads it from there.
 */
@Component
public class Hub {

    private final Map<String, Set<Connection>> topics = new ConcurrentHashMap<>();
    private final Map<Connection, Set<String>> subscriptions = new ConcurrentHashMap<>();

    public void subscribe(Connection connection, String topic) {
        var own = subscriptions.get(connection);
        if (own == null) {
            return;
        }
        own.add(topic);
        topics.compute(topic, (key, listeners) -> {
            var set = listeners == null ? ConcurrentHashMap.<Connection>newKeySet(2) : listeners;
            set.add(connection);
            return set;
        });
    }

    public void unsubscribe(Connection connection, String topic) {
        var own = subscriptions.get(connection);
        if (own != null) {
            own.remove(topic);
        }
        leave(connection, topic);
    }

    /** Sends a frame to all listeners of a topic, except the given one. */
    public void publish(String topic, String frame, @Nullable Connection except) {
        for (var connection : listeners(topic)) {
            if (connection != except) {
                connection.send(frame);
            }
        }
    }

    public void publish(String topic, String frame) {
        publish(topic, frame, null);
    }

    /** The connections that listen to a topic now. */
    public Collection<Connection> listeners(String topic) {
        var listeners = topics.get(topic);
        return listeners == null ? List.of() : listeners;
    }

    /** Every connection of this node. */
    public Collection<Connection> connections() {
        return subscriptions.keySet();
    }

    void opened(Connection connection) {
        subscriptions.put(connection, ConcurrentHashMap.newKeySet(4));
    }

    void closed(Connection connection) {
        var own = subscriptions.remove(connection);
        if (own != null) {
            own.forEach(topic -> leave(connection, topic));
        }
    }

    private void leave(Connection connection, String topic) {
        topics.computeIfPresent(topic, (key, listeners) -> {
            listeners.remove(connection);
            return listeners.isEmpty() ? null : listeners;
        });
    }
}
