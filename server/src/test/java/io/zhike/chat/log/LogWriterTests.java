package io.zhike.chat.log;

import static io.zhike.chat.log.TestTalks.text;
import static io.zhike.chat.log.TestTalks.upTo;
import static io.zhike.chat.log.TestWriter.appended;
import static io.zhike.chat.log.TestWriter.awaitAll;
import static io.zhike.chat.log.TestWriter.seq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many messages in one commit, each as if it were alone. */
@Tag("C8")
class LogWriterTests {

    private final DataSource database = TestDatabase.fresh();
    private final TestTalks talks = new TestTalks(database, 5);
    private final TestWriter writer = new TestWriter(database);

    @AfterEach
    void end() {
        writer.close();
    }

    @Test
    void aGroupKeepsTheOrderOfEachTalk() {
        var mixed = IntStream.range(0, 1500)
                .mapToObj(n -> text(1 + n % 5, "" + n / 5))
                .toList();
        var futures = writer.give(mixed);
        writer.start();
        awaitAll(futures);
        for (var talk = 1; talk <= 5; talk++) {
            assertThat(talks.numbers(talk)).isEqualTo(upTo(300));
            assertThat(talks.texts(talk))
                    .isEqualTo(IntStream.range(0, 300).mapToObj(n -> "" + n).toList());
            assertThat(announcedNumbers(talk)).isEqualTo(upTo(300));
        }
        assertThat(IntStream.range(0, 1500).map(n -> seq(futures.get(n)) - 1 - n / 5))
                .containsOnly(0);
    }

    private List<Integer> announcedNumbers(long talk) {
        return writer.announced.stream()
                .filter(message -> message.conversation() == talk)
                .map(StoredMessage::seq)
                .toList();
    }

    @Test
    void whatComesTwiceInOneGroupIsStoredAndAnnouncedOnce() {
        var id = UUID.randomUUID();
        var futures = writer.give(List.of(
                text(1, "before"),
                text(1, id, "twice"),
                text(1, "between"),
                text(1, id, "twice"),
                text(2, id, "other")));
        writer.start();
        awaitAll(futures);
        assertThat(talks.texts(1)).containsExactly("before", "twice", "between");
        assertThat(talks.texts(2)).as("another talk, another message").containsExactly("other");
        assertThat(futures.stream().map(TestWriter::seq)).containsExactly(1, 2, 3, 2, 1);
        assertThat(writer.announced).hasSize(4);
    }

    @Test
    void whatWasStoredInAnEarlierGroupKeepsItsNumberAndDisturbsNobody() {
        var id = UUID.randomUUID();
        writer.start();
        assertThat(seq(writer.give(text(1, id, "once")))).isEqualTo(1);
        var second = new TestWriter(database);
        try (second) {
            var futures = second.give(List.of(text(1, "new"), text(1, id, "once"), text(2, "elsewhere")));
            second.start();
            awaitAll(futures);
            assertThat(futures.stream().map(TestWriter::seq)).containsExactly(2, 1, 1);
            assertThat(appended(futures.get(1)).repeated()).isTrue();
            assertThat(appended(futures.get(1)).message().text()).isEqualTo("once");
            assertThat(second.announced).extracting(StoredMessage::text).containsExactly("new", "elsewhere");
        }
        assertThat(talks.texts(1)).containsExactly("once", "new");
    }

    @Test
    void aMessageThatTheDatabaseRefusesFailsAlone() {
        var notJson = new NewMessage(
                2, UUID.randomUUID(), SenderKind.ROBOT, null, MessageKind.ANSWER, "an answer", "{not json");
        var futures = writer.give(
                List.of(text(1, "first"), text(1, "bad \u0000"), notJson, text(1, "second"), text(2, "third")));
        writer.start();
        awaitAll(futures);
        assertThat(futures.stream().map(CompletableFuture::isCompletedExceptionally))
                .containsExactly(false, true, true, false, false);
        assertThat(talks.texts(1)).containsExactly("first", "second");
        assertThat(talks.texts(2)).containsExactly("third");
        assertThat(talks.head(1)).isEqualTo(2);
    }

    @Test
    void whatIsAnnouncedIsLetterByLetterWhatIsStored() {
        var odd = new NewMessage(
                1,
                UUID.randomUUID(),
                SenderKind.ROBOT,
                null,
                MessageKind.ANSWER,
                "half \ud83d 😀",
                "{\"a\": \"\udc00\"}");
        var future = writer.give(odd);
        writer.start();
        appended(future);
        assertThat(talks.texts(1)).containsExactly("half ? 😀");
        assertThat(writer.announced).extracting(StoredMessage::text).isEqualTo(talks.texts(1));
        assertThat(writer.announced.getFirst().data()).isEqualTo("{\"a\": \"?\"}");
    }

    @Test
    void aMessageForAnUnknownTalkFailsAlone() {
        var futures = writer.give(List.of(text(1, "first"), text(99, "to nobody"), text(1, "second")));
        writer.start();
        awaitAll(futures);
        assertThat(talks.texts(1)).containsExactly("first", "second");
        assertThat(talks.texts(99)).isEmpty();
        assertThatThrownBy(() -> appended(futures.get(1)))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UnknownConversationException.class);
    }

    @Test
    void whatIsUnderWayWhenTheWriterEndsIsNotLeftWaiting() {
        var away = new TestWriter(new BreakingDatabase(database, BreakingDatabase.Moment.BEFORE, 1000));
        var future = away.give(text(1, "never"));
        away.start();
        org.awaitility.Awaitility.await().until(() -> away.announced.isEmpty() && !future.isDone());
        away.close();
        assertThatThrownBy(() -> appended(future)).hasRootCauseInstanceOf(InterruptedException.class);
        assertThat(talks.texts(1)).isEmpty();
    }
}
