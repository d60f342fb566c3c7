package io.zhike.bot;

import io.zhike.account.AccountId;
import io.zhike.chat.Answer;
import io.zhike.knowledge.ProductMentions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Remembers each question and what became of it. Rows are written together, a fifth of a second late, so that nobody
 * waits for them: a crash may lose the last few, which only figures would miss.
 */
@Component
class QuestionLog implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(QuestionLog.class);
    private static final int WAITING = 10_000;
    private static final int LONGEST = 2000;

    private final BlockingQueue<Row> waiting = new ArrayBlockingQueue<>(WAITING);
    private final JdbcTemplate batches;
    private final Clock clock;
    private final ProductMentions mentions;

    QuestionLog(JdbcTemplate batches, Clock clock, ProductMentions mentions) {
        this.batches = batches;
        this.clock = clock;
        this.mentions = mentions;
    }

    void add(Asked asked, Answer answer) {
        var row = new Row(asked, answer, clock.instant(), product(asked, answer), version(asked));
        if (!waiting.offer(row)) {
            log.warn("Too many questions at once; one is not logged");
        }
    }

    @Scheduled(fixedDelay = 200)
    synchronized void flush() {
        var rows = new ArrayList<Row>();
        waiting.drainTo(rows);
        if (rows.isEmpty()) {
            return;
        }
        try {
            batches.batchUpdate("""
                    INSERT INTO bot_question (text, outcome, entry_id, offered, confidence, account_id,
                                              conversation_id, asked_at, product, version)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows.stream().map(Row::columns).toList());
        } catch (DataAccessException e) {
            log.warn("{} questions could not be logged", rows.size(), e);
        }
    }

    @Override
    public void destroy() {
        flush();
    }

    /** The product that the text names comes before the one of the entry and the one that the asker works with. */
    private @Nullable String product(Asked asked, Answer answer) {
        return mentions.product(asked.text()).orElse(answer.product() == null ? asked.product() : answer.product());
    }

    private @Nullable String version(Asked asked) {
        return mentions.version(asked.text()).orElse(null);
    }

    private record Row(
            Asked asked,
            Answer answer,
            Instant at,
            @Nullable String product,
            @Nullable String version) {

        Object[] columns() {
            // PostgreSQL has no text with a null character in it.
            var text = asked.text().replace("\0", "");
            return Arrays.asList(
                            text.length() <= LONGEST ? text : text.substring(0, LONGEST),
                            answer.outcome().name(),
                            answer.entryId(),
                            answer.suggestions().stream()
                                    .map(Answer.Question::entryId)
                                    .filter(Objects::nonNull)
                                    .toArray(Long[]::new),
                            answer.confidence(),
                            id(asked.asker()),
                            asked.conversation(),
                            Timestamp.from(at),
                            product,
                            version)
                    .toArray();
        }

        private static @Nullable Long id(@Nullable AccountId account) {
            return account == null ? null : account.value();
        }
    }
}
