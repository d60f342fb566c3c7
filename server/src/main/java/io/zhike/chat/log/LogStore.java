package io.zhike.chat.log;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The SQL of appending. One batch is one transaction. */
final class LogStore {

    /** Numbers and inserts a batch in one statement; a repeated client id fails it as a whole (unique index). */
    private static final String APPEND = """
            WITH incoming AS (
                SELECT * FROM unnest(?::bigint[], ?::int[], ?::uuid[], ?::int[], ?::bigint[], ?::int[], ?::text[], ?::text[])
                    AS i(conversation_id, nth, client_id, sender_kind, sender_id, kind, text, data)
            ), numbered AS (
                UPDATE chat_head h SET last_seq = h.last_seq + c.count
                FROM (SELECT conversation_id, count(*)::int AS count FROM incoming GROUP BY 1 ORDER BY 1) c
                WHERE h.conversation_id = c.conversation_id
                RETURNING h.conversation_id, h.last_seq - c.count AS base
            )
            INSERT INTO chat_message
                (conversation_id, seq, client_id, sender_kind, sender_id, kind, text, data, sent_at)
            SELECT i.conversation_id, n.base + i.nth, i.client_id, i.sender_kind, i.sender_id, i.kind, i.text,
                   i.data::jsonb, ?
            FROM incoming i JOIN numbered n USING (conversation_id)
            RETURNING conversation_id, client_id, seq
            """;

    private static final String LOCK =
            "SELECT 1 FROM chat_head WHERE conversation_id = ANY (?) ORDER BY conversation_id FOR UPDATE";

    private static final String FIND = """
            SELECT m.conversation_id, m.seq, m.client_id, m.sender_kind, m.sender_id, m.kind, m.text, m.data, m.sent_at
            FROM unnest(?::bigint[], ?::uuid[]) AS i(conversation_id, client_id)
            JOIN chat_message m ON m.conversation_id = i.conversation_id AND m.client_id = i.client_id
            """;

    private final DataSource dataSource;

    LogStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a message is known by. */
    record Key(long conversation, UUID clientId) {
        static Key of(NewMessage message) {
            return new Key(message.conversation(), message.clientId());
        }
    }

    /**
     * Appends messages with distinct keys, none of which is in the log yet. Messages of unknown conversations are left
     * out of the result. Throws with SQL state 23505 when one is in the log already; then nothing was appended.
     */
    Map<Key, StoredMessage> append(List<NewMessage> batch, Instant now) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return append(connection, batch, now);
        }
    }

    /** As {@link #append(List, Instant)}, but messages that are in the log already are looked up instead. */
    Map<Key, Appended> appendOrFind(List<NewMessage> batch, Instant now) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = appendOrFind(connection, batch, now);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static Map<Key, Appended> appendOrFind(Connection connection, List<NewMessage> batch, Instant now)
            throws SQLException {
        lock(connection, batch);
        var result = new HashMap<Key, Appended>();
        find(connection, batch).forEach((key, message) -> result.put(key, new Appended(message, true)));
        var fresh = batch.stream()
                .filter(message -> !result.containsKey(Key.of(message)))
                .toList();
        if (!fresh.isEmpty()) {
            append(connection, fresh, now).forEach((key, message) -> result.put(key, new Appended(message, false)));
        }
        return result;
    }

    /** Whoever holds the heads is alone in these talks until the commit, so what is not found does not exist. */
    private static void lock(Connection connection, List<NewMessage> batch) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, bigints(connection, batch));
            statement.execute();
        }
    }

    private static Map<Key, StoredMessage> find(Connection connection, List<NewMessage> batch) throws SQLException {
        var found = new HashMap<Key, StoredMessage>();
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, bigints(connection, batch));
            statement.setArray(2, uuids(connection, batch));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var message = read(rows);
                    found.put(new Key(message.conversation(), message.clientId()), message);
                }
            }
        }
        return found;
    }

    private static Map<Key, StoredMessage> append(Connection connection, List<NewMessage> batch, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            bind(connection, statement, batch);
            statement.setTimestamp(9, Timestamp.from(now));
            var byKey = new HashMap<Key, NewMessage>(batch.size() * 2);
            batch.forEach(message -> byKey.put(Key.of(message), message));
            var result = new HashMap<Key, StoredMessage>(batch.size() * 2);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var key = new Key(rows.getLong(1), rows.getObject(2, UUID.class));
                    var message = byKey.get(key);
                    if (message != null) {
                        result.put(key, StoredMessage.of(message, rows.getInt(3), now));
                    }
                }
            }
            return result;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<NewMessage> batch)
            throws SQLException {
        var size = batch.size();
        var nth = new Integer[size];
        var senderKinds = new Integer[size];
        var senders = new @Nullable Long[size];
        var kinds = new Integer[size];
        var texts = new String[size];
        var data = new @Nullable String[size];
        var counts = new HashMap<Long, Integer>();
        for (int i = 0; i < size; i++) {
            var message = batch.get(i);
            nth[i] = counts.merge(message.conversation(), 1, Integer::sum);
            senderKinds[i] = message.sender().code();
            senders[i] = message.senderId();
            kinds[i] = message.kind().code();
            texts[i] = message.text();
            data[i] = message.data();
        }
        statement.setArray(1, bigints(connection, batch));
        statement.setArray(2, connection.createArrayOf("int4", nth));
        statement.setArray(3, uuids(connection, batch));
        statement.setArray(4, connection.createArrayOf("int4", senderKinds));
        statement.setArray(5, connection.createArrayOf("int8", senders));
        statement.setArray(6, connection.createArrayOf("int4", kinds));
        statement.setArray(7, connection.createArrayOf("text", texts));
        statement.setArray(8, connection.createArrayOf("text", data));
    }

    private static Array bigints(Connection connection, List<NewMessage> batch) throws SQLException {
        var ids = new ArrayList<Long>(batch.size());
        batch.forEach(message -> ids.add(message.conversation()));
        return connection.createArrayOf("int8", ids.toArray());
    }

    private static Array uuids(Connection connection, List<NewMessage> batch) throws SQLException {
        var ids = new ArrayList<UUID>(batch.size());
        batch.forEach(message -> ids.add(message.clientId()));
        return connection.createArrayOf("uuid", ids.toArray());
    }

    /** Reads a row of all columns in the order of {@link #FIND}. */
    static StoredMessage read(ResultSet row) throws SQLException {
        return new StoredMessage(
                row.getLong(1),
                row.getInt(2),
                row.getObject(3, UUID.class),
                SenderKind.of(row.getInt(4)),
                nullableLong(row, 5),
                MessageKind.of(row.getInt(6)),
                row.getString(7),
                row.getString(8),
                row.getTimestamp(9).toInstant());
    }

    private static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
