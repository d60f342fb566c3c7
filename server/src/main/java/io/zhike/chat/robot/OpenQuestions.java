package io.zhike.chat.robot;

import io.zhike.chat.log.Messages;
import io.zhike.chat.log.StoredMessage;
import io.zhike.shared.database.Rows;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which questions to the robot have no answer yet. */
@Repository
class OpenQuestions {

    private static final int MOST = 5000;

    /** Texts since a human, or the queue, last had to do with the talk; the newest if there are too many. */
    private static final String ASKED = """
            SELECT m.conversation_id AS conversation, m.seq, m.client_id FROM chat_message m
            WHERE m.sent_at > now() - interval '10 minutes' AND m.sender_kind = 0 AND m.kind = 0
              AND NOT EXISTS (SELECT 1 FROM chat_handover o
                              WHERE o.conversation_id = m.conversation_id AND o.status IN ('WAITING', 'ACTIVE'))
              AND m.seq > coalesce((SELECT h.seq FROM chat_message h
                                    WHERE h.conversation_id = m.conversation_id AND h.sender_kind IN (2, 3, 4)
                                    ORDER BY h.seq DESC LIMIT 1), 0)
            ORDER BY m.sent_at DESC, m.seq DESC LIMIT ?
            """;

    private static final String ANSWERED = """
            SELECT m.client_id FROM unnest(?::bigint[], ?::uuid[]) AS i(conversation_id, client_id)
            JOIN chat_message m ON m.conversation_id = i.conversation_id AND m.client_id = i.client_id
            """;

    private record Question(long conversation, int seq, UUID clientId) {
        UUID answer() {
            return answerId(conversation, clientId);
        }
    }

    private final JdbcClient jdbc;
    private final Messages messages;

    OpenQuestions(JdbcClient jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** The answer's client id, derived from the question's: however often it is answered, there is one answer. */
    static UUID answerId(long conversation, UUID question) {
        return UUID.nameUUIDFromBytes(("answer:" + conversation + ":" + question).getBytes(StandardCharsets.UTF_8));
    }

    /** The client id of an answer's earlier message, when it takes several. */
    static UUID part(UUID answer, int number) {
        return UUID.nameUUIDFromBytes((answer + ":" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Those of the last ten minutes, oldest first. */
    List<StoredMessage> find() {
        var asked = jdbc.sql(ASKED)
                .param(MOST)
                .query(Rows.of(Question.class))
                .list()
                .reversed();
        var answered = answered(asked);
        return asked.stream()
                .filter(question -> !answered.contains(question.answer()))
                .map(question -> messages.find(question.conversation(), question.seq()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<UUID> answered(List<Question> asked) {
        return new HashSet<>(jdbc.sql(ANSWERED)
                .param(asked.stream().map(Question::conversation).toArray(Long[]::new))
                .param(asked.stream().map(Question::answer).toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }
}
