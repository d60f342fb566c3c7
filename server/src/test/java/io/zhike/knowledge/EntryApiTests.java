package io.zhike.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("C7")
class EntryApiTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void anAgentFindsEntriesByWords() {
        var people = new TestAccounts(context);
        var agent = people.signIn(people.agent());

        var found = agent.get("/api/knowledge/entries?q=" + url("反结账"));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().path("items").get(0).path("code").asString()).isEqualTo("t-unclose");
        assertThat(found.json().path("items").get(0).path("excerpt").asString()).startsWith("用结账人登录");
        assertThat(found.json().path("total").asInt()).isEqualTo(1);
        assertThat(agent.get("/api/knowledge/entries?q=" + url("结賬"))
                        .json()
                        .path("total")
                        .asInt())
                .isGreaterThan(1);
    }

    @Test
    void theListCanBeLimitedToAProductAndAModule() {
        var people = new TestAccounts(context);
        var agent = people.signIn(people.agent());

        var gs = agent.get("/api/knowledge/entries?product=GS&module=system").json();

        assertThat(gs.path("items"))
                .extracting(item -> item.path("code").asString())
                .containsExactly("t-admin-gs");
    }

    @Test
    void theListIsForStaffOnly() {
        var people = new TestAccounts(context);

        assertThat(people.guest().get("/api/knowledge/entries").status()).isEqualTo(401);
        assertThat(people.signIn(people.customer())
                        .get("/api/knowledge/entries")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everybodyReadsAPublishedEntryWithItsRelatedOnes() {
        var people = new TestAccounts(context);
        var agent = people.signIn(people.agent());
        var id = agent.get("/api/knowledge/entries?q=" + url("反记账"))
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asLong();

        var entry = people.guest().get("/api/knowledge/entries/" + id).json();

        assertThat(entry.path("question").asString()).isEqualTo("已经记账的凭证怎么反记账？");
        assertThat(entry.path("html").asString()).contains("<table>");
        assertThat(entry.path("related")).hasSize(1);
        assertThat(people.guest().get("/api/knowledge/entries/999999").problem())
                .isEqualTo("not-found");
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
