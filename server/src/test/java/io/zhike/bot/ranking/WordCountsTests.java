package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class WordCountsTests {

    @Test
    void countsEveryWordOfTwoToFourCharacters() {
        var read = new WordCounts.Builder();
        read.add("反结账结账");
        var counts = read.build();
        assertThat(counts.of("结账")).isEqualTo(2);
        assertThat(counts.of("反结")).isOne();
        assertThat(counts.of("账结账")).isOne();
        assertThat(counts.of("反结账结")).isOne();
        assertThat(counts.of("反结账结账")).isZero();
        assertThat(counts.of("账")).isZero();
        assertThat(counts.of("记账")).isZero();
        assertThat(counts.usedAtLeast(2)).containsExactly("结账");
    }

    @Test
    void goesOnCountingAfterAFirstLook() {
        var read = new WordCounts.Builder();
        read.add("记账");
        assertThat(read.build().of("记账")).isOne();
        read.add("鿿鿿记账");
        var counts = read.build();
        assertThat(counts.of("记账")).isEqualTo(2);
        assertThat(counts.of("鿿鿿")).isOne();
        assertThat(counts.of("鿿记")).isOne();
    }
}
