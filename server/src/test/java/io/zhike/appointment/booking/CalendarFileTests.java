package io.zhike.appointment.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S10b")
class CalendarFileTests {

    @Test
    void textIsEscapedAsTheStandardSays() {
        assertThat(CalendarFile.escaped("a;b,c\\d\r\ne\u0007f\"g")).isEqualTo("a\\;b\\,c\\\\d\\nef\"g");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsTorn() {
        var text = "SUMMARY:" + "月末结账😀 and words, ".repeat(20);
        var folded = CalendarFile.folded(text);
        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
        assertThat(CalendarFile.folded("x".repeat(75))).isEqualTo("x".repeat(75));
    }
}
