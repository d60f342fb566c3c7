package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.knowledge.EntryContent;
import io.zhike.knowledge.KnowledgeEntries;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("C2")
class SnapshotTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private KnowledgeEntries knowledge;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theRobotKnowsAnEntrySoonAfterItIsPublishedAndForgetsItWhenRetired() {
        var content = new EntryContent(
                "量子打印机的墨盒怎么更换？",
                List.of("量子墨盒换法"),
                "拉开前盖。",
                null,
                null,
                List.of(),
                List.of("墨盒"),
                List.of(),
                LocalDate.of(2026, 11, 1));
        var id = knowledge.draft("quantum-ink", content);
        assertThat(outcome("量子打印机墨盒怎么换")).isEqualTo("REFUSED");

        knowledge.publish(id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outcome("量子打印机墨盒怎么换")).isEqualTo("ANSWERED"));

        knowledge.retire(id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outcome("量子打印机墨盒怎么换")).isEqualTo("REFUSED"));
    }

    @Test
    void vectorsAreStoredSoThatTheNextStartOnlyLoadsThem() {
        await().atMost(Duration.ofSeconds(60)).until(() -> snapshots.current().complete());
        var snapshot = snapshots.current();
        var texts = draft(snapshot).texts();
        var store = new VectorStore(
                context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class),
                context.getBean(org.springframework.jdbc.core.JdbcTemplate.class));

        var stored = store.load(io.zhike.bot.ranking.OnnxEncoder.shared().model(), texts);

        assertThat(stored.keySet()).containsAll(texts);
        var text = texts.iterator().next();
        var again = io.zhike.bot.ranking.OnnxEncoder.shared().encode(text);
        assertThat(CompactVector.of(again).spread().cosine(stored.get(text))).isGreaterThan(0.99f);
        assertThat(store.load("another-model", texts)).isEmpty();
    }

    @Test
    void untilTheVectorsAreThereTheRobotAnswersByWords() {
        var snapshot = snapshots.current();
        var byWords = draft(snapshot).ranked(Map.of(), null);

        assertThat(byWords.complete()).isFalse();
        var ranking = byWords.everyone()
                .ranker()
                .rank(
                        io.zhike.bot.ranking.Question.of("总账怎么反结账"),
                        byWords.everyone().ranker().prepare("总账怎么反结账", null));
        assertThat(ranking.items().getFirst().item().phrasings().getFirst()).isEqualTo("总账已经结账了，怎么反结账？");
    }

    private static Snapshot.Draft draft(Snapshot snapshot) {
        return Snapshot.Draft.of(
                snapshot.state(),
                List.copyOf(snapshot.documents().values()),
                List.copyOf(snapshot.smallTalk().values()),
                null);
    }

    private String outcome(String question) {
        var answer = new TestAccounts(context).guest().post("/api/bot/answers", Map.of("question", question));
        return answer.json().path("outcome").asString();
    }
}
