package io.zhike.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C2")
class MarkdownTests {

    @Test
    void listsAndTablesBecomeHtml() {
        var html = Markdown.toHtml("先看这里：\n\n3. 打开\n4. **保存**\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |");

        assertThat(html).contains("<ol start=\"3\">", "<strong>保存</strong>", "<table>", "<td>1</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[点我](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>",
                "![x](https://example.com/x.png)",
                "<iframe src=\"https://example.com\"></iframe>"
            })
    void nothingActiveGetsThrough(String source) {
        assertThat(Markdown.toHtml(source))
                .doesNotContainPattern("<(script|img|iframe)|<a [^>]*javascript|<[^>]* on[a-z]+=");
    }

    @Test
    void linksTellNothingToWhereTheyLead() {
        assertThat(Markdown.toHtml("[帮助](https://example.com/help)"))
                .contains("href=\"https://example.com/help\"", "rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void textHasNoMarks() {
        assertThat(Markdown.toText("**先**打开\n\n1. 一\n2. 二")).isEqualTo("先打开\n\n1. 一\n2. 二");
    }

    @Test
    void picturesOfThisSiteAreShownAndOthersLeaveTheirDescription() {
        var markdown = "看 ![图一](file:7) 和 ![图二](https://example.com/a.png) 和 ![图三](/api/../x)";

        var html = Markdown.toHtml(markdown, picture -> picture.startsWith("file:") ? "/api/files/7" : null);

        assertThat(html).isEqualTo("<p>看 <img src=\"/api/files/7\" alt=\"图一\" /> 和 图二 和 图三</p>");
        assertThat(Markdown.toHtml(markdown, picture -> "https://example.com/b.png"))
                .doesNotContain("example.com");
        assertThat(Markdown.toText(markdown)).isEqualTo("看 图一 和 图二 和 图三");
    }
}
