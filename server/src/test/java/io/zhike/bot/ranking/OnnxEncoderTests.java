package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("C2")
class OnnxEncoderTests {

    private static final OnnxEncoder ENCODER = OnnxEncoder.shared();

    @Test
    void textsOfOneMeaningAreNearAndOthersFar() {
        var asked = ENCODER.encode("已经记账的凭证怎么取消");
        assertThat(cosine(asked, ENCODER.encode("记账以后想退回去怎么弄"))).isGreaterThan(0.6);
        assertThat(cosine(asked, ENCODER.encode("今天天气真不错"))).isLessThan(0.4);
    }

    @Test
    void vectorsHaveLengthOneWhateverElseIsInTheBatch() {
        var texts = List.of("怎么结账", "期末结账时提示还有凭证没有记账应该到哪里去处理");
        var together = ENCODER.encode(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(cosine(together.get(i), together.get(i))).isCloseTo(1, within(1e-5));
            assertThat(cosine(together.get(i), ENCODER.encode(texts.get(i)))).isGreaterThan(0.98);
        }
    }

    @Test
    void anotherModelIsNotCut(@TempDir Path directory) throws IOException {
        var model = Files.write(directory.resolve("another.onnx"), new byte[1000])
                .toUri()
                .toURL();
        try (var arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> FirstToken.only(model, arena))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not the expected one");
        }
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
