package io.zhike.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.realtime.FrameAssembler.FrameTooLarge;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How large frames may be, and how many may come. */
@Tag("C8")
class FrameLimitTests {

    private final FrameAssembler assembler = new FrameAssembler(10);

    @Test
    void piecesBecomeOneFrame() throws FrameTooLarge {
        assertThat(assembler.add("abc", false)).isNull();
        assertThat(assembler.add("", false)).isNull();
        assertThat(assembler.add("defghij", true)).isEqualTo("abcdefghij");
        assertThat(assembler.add("whole", true)).isEqualTo("whole");
        assertThat(assembler.add("", true)).isEmpty();
    }

    @Test
    void aFrameTooLargeIsDroppedAsAWholeAndTheNextOneIsTaken() throws FrameTooLarge {
        assertThatThrownBy(() -> assembler.add("abcdefghijk", true)).isInstanceOf(FrameTooLarge.class);
        assertThat(assembler.add("abcdefghij", false)).isNull();
        assertThat(assembler.add("k", false)).isNull();
        assertThat(assembler.add("l", false)).isNull();
        assertThatThrownBy(() -> assembler.add("m", true)).isInstanceOf(FrameTooLarge.class);
        assertThat(assembler.add("abcdefghij", true)).isEqualTo("abcdefghij");
    }

    @Test
    void aConnectionMaySendTenSecondsWorthAtOnceAndThenItsRate() {
        var now = new AtomicLong();
        var budget = new FrameBudget(20, now::get);
        assertThat(IntStream.range(0, 300).filter(n -> budget.take()).count()).isEqualTo(200);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(IntStream.range(0, 300).filter(n -> budget.take()).count()).isEqualTo(20);
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(IntStream.range(0, 300).filter(n -> budget.take()).count()).isEqualTo(200);
    }
}
