package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.bot.source.Audience;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.chat.Answer.PageLink;
import io.zhike.knowledge.Subjects;
import io.zhike.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("C2")
class ProductPagesTests {

    private static final Map<String, String> PAGES =
            Map.of("GS", "https://gs.example.com/open?menu={path}", "all", "/erp/{path}");

    @Autowired
    private Subjects subjects;

    @Test
    void aMenuPathInAnAnswerOpensThatPageOfTheAskersProduct() {
        var answer = "先在【总账】→【凭证管理】→【凭证整理】里整理，再看【基础设置】 -> 【会计期间】。";

        assertThat(pages(PAGES, answer, "GS"))
                .containsExactly(
                        new PageLink(
                                "总账 → 凭证管理 → 凭证整理",
                                "https://gs.example.com/open?menu=%E6%80%BB%E8%B4%A6/%E5%87%AD%E8%AF%81%E7%AE%A1%E7%90%86/%E5%87%AD%E8%AF%81%E6%95%B4%E7%90%86"),
                        new PageLink(
                                "基础设置 → 会计期间",
                                "https://gs.example.com/open?menu=%E5%9F%BA%E7%A1%80%E8%AE%BE%E7%BD%AE/%E4%BC%9A%E8%AE%A1%E6%9C%9F%E9%97%B4"));
        assertThat(pages(PAGES, answer, "PS").getFirst().url()).startsWith("/erp/");
    }

    @Test
    void anEditorMayNameAPage() {
        assertThat(pages(PAGES, "请[打开结账](page:总账/期末/结账)。", "PS"))
                .containsExactly(new PageLink("打开结账", "/erp/%E6%80%BB%E8%B4%A6/%E6%9C%9F%E6%9C%AB/%E7%BB%93%E8%B4%A6"));
    }

    @Test
    void noPathEscapesItsPlace() {
        assertThat(pages(PAGES, "[x](page:../../a)", "PS")).isEmpty();
        assertThat(pages(PAGES, "[x](page:a?b#c&javascript:alert)", "PS")
                        .getFirst()
                        .url())
                .isEqualTo("/erp/a%3Fb%23c%26javascript%3Aalert");
    }

    @Test
    void buttonsAndOtherProgramsAreNoPages() {
        assertThat(pages(PAGES, "点【保存】，再看【浏览器】→【设置】。", "GS")).isEmpty();
        assertThat(pages(Map.of(), "在【总账】→【结账】里。", "GS")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert('{path}')",
                "data:text/html,{path}",
                "//evil.example.com/{path}",
                "erp/{path}",
                "https:{path}"
            })
    void onlyWebAddressesAndPathsOfThisSiteAreAccepted(String template) {
        var pages = Map.of("all", template);

        assertThatThrownBy(() -> new BotProperties(1, pages)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<PageLink> pages(Map<String, String> templates, String answer, String product) {
        var document = new SourceDocument(
                SourceRef.entry(1),
                Audience.EVERYONE,
                "问",
                List.of(),
                List.of(),
                answer,
                null,
                null,
                null,
                null,
                List.of(),
                1);
        return new ProductPages(new BotProperties(1, templates), subjects).of(document, product);
    }
}
