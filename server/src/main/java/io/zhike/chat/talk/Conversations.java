package io.zhike.chat.talk;

import io.zhike.storage.StoredFiles;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lifelong talks, one for each customer. */
@Repository
public class Conversations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StoredFiles files;

    Conversations(JdbcClient jdbc, Clock clock, StoredFiles files) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.files = files;
    }

    public Optional<Conversation> find(long id) {
        return jdbc.sql("SELECT id, account_id, guest_id FROM chat_conversation WHERE id = ? AND merged_into IS NULL")
                .param(id)
                .query((row, n) ->
                        new Conversation(row.getLong(1), row.getObject(2, Long.class), row.getObject(3, Long.class)))
                .optional();
    }

    /** The party's talk; made if there is none. Safe when asked twice at once. */
    @Transactional
    public long ensure(Party party) {
        return find(party).orElseGet(() -> create(party));
    }

    Optional<Long> find(Party party) {
        var column = party instanceof Party.Guest ? "guest_id" : "account_id";
        return jdbc.sql("SELECT id FROM chat_conversation WHERE " + column + " = ?")
                .param(key(party))
                .query(Long.class)
                .optional();
    }

    private long create(Party party) {
        var column = party instanceof Party.Guest ? "guest_id" : "account_id";
        var id = jdbc.sql("INSERT INTO chat_conversation (" + column + ", created_at) VALUES (?, ?) ON CONFLICT ("
                        + column + ") DO UPDATE SET created_at = chat_conversation.created_at RETURNING id")
                .params(key(party), Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO chat_head (conversation_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(id)
                .update();
        return id;
    }

    private static long key(Party party) {
        return switch (party) {
            case Party.Guest guest -> guest.guestId();
            case Party.Member member -> member.accountId();
        };
    }

    /**
     * A guest signed in: the guest's talk becomes the account's, or, if the account has one already, its messages are
     * put at the end of that one together with an open request for a human.
     *
     * @return the guest's former talk, null when the guest had none
     */
    @Transactional
    public @Nullable Long adopt(long guestId, long accountId) {
        var guests = find(new Party.Guest(guestId)).orElse(null);
        if (guests == null) {
            return null;
        }
        var own = find(accountId, true);
        if (own == null) {
            jdbc.sql("UPDATE chat_conversation SET account_id = ?, guest_id = NULL WHERE id = ?")
                    .params(accountId, guests)
                    .update();
        } else {
            merge(guests, own);
        }
        return guests;
    }

    private @Nullable Long find(long accountId, boolean lock) {
        return jdbc.sql("SELECT id FROM chat_conversation WHERE account_id = ?" + (lock ? " FOR UPDATE" : ""))
                .param(accountId)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private void merge(long from, long to) {
        jdbc.sql("SELECT 1 FROM chat_head WHERE conversation_id IN (?, ?) ORDER BY conversation_id FOR UPDATE")
                .params(from, to)
                .query(Integer.class)
                .list();
        jdbc.sql("""
                        WITH moved AS (
                            INSERT INTO chat_message
                                (conversation_id, seq, client_id, sender_kind, sender_id, kind, text, data, sent_at)
                            SELECT h.conversation_id, h.last_seq + row_number() OVER (ORDER BY m.seq), m.client_id,
                                   m.sender_kind, m.sender_id, m.kind, m.text, m.data, m.sent_at
                            FROM chat_message m JOIN chat_head h ON h.conversation_id = ?
                            WHERE m.conversation_id = ?
                            RETURNING 1)
                        UPDATE chat_head SET last_seq = last_seq + (SELECT count(*) FROM moved) WHERE conversation_id = ?
                        """).params(to, from, to).update();
        // Whoever still writes into the former talk is refused; nothing may be acknowledged where nobody looks.
        jdbc.sql("DELETE FROM chat_head WHERE conversation_id = ?").param(from).update();
        // The account's own open request stays; a second one of the guest ends with it.
        jdbc.sql("""
                        UPDATE chat_handover SET status = 'LEFT_QUEUE', closed_at = ?, closed_by = 'SYSTEM'
                        WHERE conversation_id = ? AND status IN ('WAITING', 'ACTIVE')
                          AND EXISTS (SELECT 1 FROM chat_handover o
                                      WHERE o.conversation_id = ? AND o.status IN ('WAITING', 'ACTIVE'))
                        """).params(Timestamp.from(clock.instant()), from, to).update();
        jdbc.sql("UPDATE chat_handover SET conversation_id = ? WHERE conversation_id = ?")
                .params(to, from)
                .update();
        files.move(fileScope(from), fileScope(to));
        jdbc.sql("UPDATE chat_conversation SET merged_into = ?, guest_id = NULL WHERE id = ?")
                .params(to, from)
                .update();
    }

    /** The scope of a talk's files in the file store. */
    public static String fileScope(long conversation) {
        return "chat:" + conversation;
    }
}
