package io.zhike.chat.log;

import static io.zhike.chat.log.TestTalks.text;
import static io.zhike.chat.log.TestTalks.upTo;
import static io.zhike.chat.log.TestWriter.awaitAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.shared.problem.ProblemException;
import io.zhike.testing.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The log as its callers see it. */
@Tag("C8")
class MessageLogTests {

    private final DataSource database = TestDatabase.fresh();
    private final TestTalks talks = new TestTalks(database, 3);
    private final StaticListableBeanFactory listeners = new StaticListableBeanFactory();
    private final MessageLog log =
            new MessageLog(database, Clock.systemUTC(), listeners.getBeanProvider(MessageListener.class));

    /** Nobody writes, so everything waits. */
    @Test
    void whoeverComesWhenTooMuchIsWaitingIsToldSoAtOnce() {
        IntStream.range(0, 50_000).forEach(n -> log.append(text(1, "" + n)));
        assertThatThrownBy(() -> log.append(text(1, "one too many")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("busy");
                    assertThat(problem.status().value()).isEqualTo(503);
                });
        assertThat(log.append(text(2, "the other writer has room"))).isNotDone();
    }

    @Test
    void aListenerThatFailsCostsNobodyAMessage() {
        var heard = Collections.synchronizedList(new ArrayList<Integer>());
        listeners.addBean("broken", (MessageListener) (message, origin) -> {
            throw new IllegalStateException("broken on purpose");
        });
        listeners.addBean("sound", (MessageListener) (message, origin) -> heard.add(message.seq()));
        log.start();
        try {
            List<CompletableFuture<Appended>> futures = IntStream.range(0, 5)
                    .mapToObj(n -> log.append(text(3, "" + n)))
                    .toList();
            awaitAll(futures);
            assertThat(futures).noneMatch(CompletableFuture::isCompletedExceptionally);
            assertThat(heard).isEqualTo(upTo(5));
            assertThat(talks.numbers(3)).isEqualTo(upTo(5));
        } finally {
            log.stop();
        }
    }
}
