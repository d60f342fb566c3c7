package io.zhike.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.shared.text.Markdown;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("G5")
class MailTextTests {

    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void aCharacterCutInTwoByEncodedWordsIsWhole() {
        var bytes = "发票校验".getBytes(GBK);
        var header = word(Arrays.copyOfRange(bytes, 0, 3)) + "\r\n " + word(Arrays.copyOfRange(bytes, 3, 8));
        assertThat(HeaderText.decode(header)).isEqualTo("发票校验");
    }

    @Test
    void wordsAndPlainTextStandTogether() {
        assertThat(HeaderText.decode("Re: =?UTF-8?Q?=E6=8A=A5_=E8=A1=A8?= [Q00000012-abcdefghij]"))
                .isEqualTo("Re: 报 表 [Q00000012-abcdefghij]");
        assertThat(HeaderText.decode("=?no-such-charset?B?" + base64("报表".getBytes(GBK)) + "?="))
                .isEqualTo("报表");
        assertThat(HeaderText.decode("=?utf-8?B?%%%?=")).isEmpty();
    }

    @Test
    void rawBytesInAHeaderAreGuessed() {
        assertThat(HeaderText.decode(new String("结账".getBytes(GBK), StandardCharsets.ISO_8859_1)))
                .isEqualTo("结账");
        assertThat(HeaderText.decode(new String("结账".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo("结账");
    }

    @Test
    void flowedLinesAreJoined() {
        assertThat(PlainText.unflowed("one \ntwo\n>> a \n>> b\n -stuffed\n-- \nme", false))
                .isEqualTo("one two\n>> a b\n-stuffed\n-- \nme");
        assertThat(PlainText.unflowed("一句 \n话", true)).isEqualTo("一句话");
    }

    @Test
    void plainTextMeansNothingAsMarkdown() {
        var html = Markdown.toHtml(PlainText.joined(PlainText.toMarkdown(
                "# 号\n- 减\n12. 点\n| a | b |\n====\n    四格\n[链接](https://evil.example) **粗** &lt;b> `x`")));
        assertThat(html)
                .doesNotContain("<h1", "<li>", "<ol", "<a ", "<strong>", "<table", "<code>", "<pre")
                .contains("# 号", "- 减", "12. 点", "&amp;lt;b", "<br");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- 请在此行上方回复 ----------\n旧的",
                "> ---------- 请在此行上方回复 ----------\n> 旧的",
                "-----Original Message-----\nFrom: a\n旧的",
                "------------------ 原始邮件 ------------------\n发件人: a\n旧的",
                "On Sun, Nov 22, 2026 at 9:00 AM Service <s@example.com> wrote:\n> 旧的",
                "On Sun, Nov 22, 2026 at 9:00 AM Service <s@example.com>\nwrote:\n> 旧的",
                "客服 <s@example.com> 于2026年11月22日周日 09:00写道：\n\n> 旧的",
                "发件人：客服\n发送时间：2026年11月22日\n收件人：我\n主题：旧的",
                "发自我的 iPhone\n旧的",
                "-- \n旧的",
            })
    void whatIsQuotedAndSignedIsLeftOut(String tail) {
        assertThat(cut("新的一句\n\n" + tail)).isEqualTo("新的一句");
    }

    @Test
    void whoWritesBelowOrBetweenIsHeard() {
        assertThat(cut("On Sun, Nov 22, 2026 Service wrote:\n> 旧的\n\n新的在下面")).isEqualTo("新的在下面");
        assertThat(cut("> 问一\n答一\n> 问二\n答二")).contains("答一", "答二");
        assertThat(cut("发件人：这一栏是空的，怎么填？")).contains("怎么填");
    }

    @Test
    void quotationsInHtmlAreLeftOutToo() {
        var lines = HtmlText.toMarkdown("<div>新的</div><br><div>On Sun, Nov 22, 2026 Service wrote:</div>"
                + "<blockquote><p>旧的</p></blockquote>");
        assertThat(PlainText.joined(QuoteCutter.cut(lines))).isEqualTo("新的");
    }

    @Test
    void whatIsMadeToExhaustAReaderIsRead() {
        assertThat(PlainText.toMarkdown(">".repeat(300_000) + "x").getFirst()).endsWith("> x");
        assertThat(HeaderText.decode("=?utf-8?Q?" + "=41".repeat(300_000) + "?="))
                .hasSize(300_000);
        var deep = "<div><blockquote>".repeat(20_000) + "text" + "</blockquote></div>".repeat(20_000);
        assertThat(String.join("", HtmlText.toMarkdown(deep))).contains("text");
    }

    private static String cut(String text) {
        return PlainText.joined(QuoteCutter.cut(PlainText.toMarkdown(text)));
    }

    private static String word(byte[] bytes) {
        return "=?gb2312?B?" + base64(bytes) + "?=";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
