package io.zhike.bot.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.MovableClock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The model's protocol over a real socket, with all that can go wrong on it. */
@Tag("C2")
@Timeout(60)
class PhrasingTests {

    private static final List<Passage> PASSAGES = List.of(new Passage("怎么反结账？", "在【总账】→【结账】里点「反结账」。"));

    private final FakeModel model = new FakeModel();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aStreamedTextComesWhole() {
        model.says("请在【总账】→【结账】里点「反结账」[1]。");

        var phrased = on(Duration.ofSeconds(30)).phrase("怎么反结账", PASSAGES).orElseThrow();

        assertThat(phrased.markdown()).isEqualTo("请在【总账】→【结账】里点「反结账」[1]。");
        assertThat(phrased.cited()).containsExactly(0);
        assertThat(model.requests.getFirst()).contains("\"stream\"", "怎么反结账", "在【总账】");
    }

    @Test
    void withoutACitationThereIsNoText() {
        model.says("点「反结账」就可以了。");

        assertThat(on(Duration.ofSeconds(30)).phrase("怎么反结账", PASSAGES)).isEmpty();
    }

    @Test
    void whoIsTooSlowIsNotWaitedFor() {
        model.does(out -> {
            out.piece("点「反结账」[1]");
            out.hang();
        });

        assertThat(on(Duration.ofMillis(300)).phrase("怎么反结账", PASSAGES)).isEmpty();
    }

    @Test
    void aBrokenOffTextIsNotShown() {
        model.does(out -> {
            out.piece("点「反结账」[1]");
            out.end("length");
        });

        assertThat(on(Duration.ofSeconds(30)).phrase("怎么反结账", PASSAGES)).isEmpty();
    }

    @Test
    void aConnectionThatEndsInTheMiddleGivesNoText() {
        model.does(out -> out.piece("点「反结账」[1]"));

        assertThat(on(Duration.ofSeconds(2)).phrase("怎么反结账", PASSAGES)).isEmpty();
    }

    @Test
    void whoSaysTooMuchIsStopped() {
        model.does(out -> {
            for (int i = 0; i < 400; i++) {
                out.piece("点「反结账」[1]，");
            }
            out.hang();
        });

        assertThat(on(Duration.ofSeconds(30)).phrase("怎么反结账", PASSAGES)).isEmpty();
    }

    @Test
    void nobodyThereIsNoError() {
        model.close();

        assertThat(on(Duration.ofSeconds(30)).phrase("怎么反结账", PASSAGES)).isEmpty();
    }

    @Test
    void aModelThatFailsIsLeftAloneForAWhile() {
        model.does(out -> out.status(500));
        var clock = new MovableClock();
        var phrasing = on(Duration.ofSeconds(30), clock);
        for (int i = 0; i < 3; i++) {
            assertThat(phrasing.phrase("怎么反结账", PASSAGES)).isEmpty();
        }
        int asked = model.requests.size();
        model.says("点「反结账」[1]。");

        assertThat(phrasing.phrase("怎么反结账", PASSAGES)).isEmpty();
        assertThat(model.requests).hasSize(asked);

        clock.move(Duration.ofSeconds(31));
        assertThat(phrasing.phrase("怎么反结账", PASSAGES)).isPresent();
    }

    @Test
    void whenAllPlacesAreTakenTheAnswerComesWithoutIt() throws InterruptedException {
        var busy = new CountDownLatch(1);
        model.does(out -> {
            busy.countDown();
            out.hang();
        });
        var phrasing = on(Duration.ofSeconds(30));
        var waiting = Thread.startVirtualThread(() -> phrasing.phrase("怎么反结账", PASSAGES));
        busy.await();

        assertThat(phrasing.phrase("怎么反结账", PASSAGES)).isEmpty();
        assertThat(model.requests).hasSize(1);
        waiting.interrupt();
    }

    @Test
    void byDefaultThereIsNone() {
        var off = new Phrasing(properties(null, Duration.ofSeconds(4)), Clock.systemUTC());

        assertThat(off.isOn()).isFalse();
        assertThat(off.phrase("怎么反结账", PASSAGES)).isEmpty();
        assertThat(model.requests).isEmpty();
    }

    private Phrasing on(Duration limit) {
        return on(limit, Clock.systemUTC());
    }

    private Phrasing on(Duration limit, Clock clock) {
        return new Phrasing(properties(model.endpoint(), limit), clock);
    }

    private static PhrasingProperties properties(URI endpoint, Duration limit) {
        return new PhrasingProperties(endpoint, "test-model", null, limit, 1, 3, Duration.ofSeconds(30), 1200);
    }
}
