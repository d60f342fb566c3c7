package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.bot.Found.Verdict;
import io.zhike.bot.Snapshot.State;
import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.OnnxEncoder;
import io.zhike.bot.source.Audience;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.source.Viewer;
import io.zhike.chat.Answer.SourceKind;
import io.zhike.shared.text.ChineseText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may not see a document neither finds it nor is shifted by it. */
@Tag("C2")
class RetrievalTests {

    private static final String SECRET = "凭证断号了怎么整理成连续的凭证号";

    private final List<SourceDocument> open = List.of(
            document(SourceKind.ENTRY, 1, Audience.EVERYONE, "凭证断号了，怎么整理成连续的？", "凭证号中间缺了一号"),
            document(SourceKind.ENTRY, 2, Audience.EVERYONE, "月末总账怎么结账？", "月底结账的步骤"),
            document(SourceKind.PASSAGE, 3, Audience.EVERYONE, "总账已经结账了，怎么反结账？", "取消结账"),
            document(SourceKind.ENTRY, 4, Audience.EVERYONE, "制单时提示“会计期间没有打开”怎么办？", "做凭证说期间没开"));

    private final List<SourceDocument> hidden = List.of(
            document(SourceKind.TICKET, 1, new Audience.Unit(7), SECRET, "断号整理"),
            document(SourceKind.TICKET, 2, new Audience.Unit(7), "我司专用接口报 E5521 怎么办？", "E5521 报错"),
            document(SourceKind.TICKET, 3, Audience.STAFF, "内部：反结账后门口令怎么用？", "后门口令"));

    private final Retrieval retrieval = new Retrieval(new Vectors(null));

    @Test
    void whoMayNotSeeADocumentFindsExactlyWhatWouldBeThereWithoutIt() {
        var without = snapshot(open);
        var with = snapshot(all());
        for (var question : List.of(SECRET, "断号怎么整理", "接口报E5521", "后门口令", "反结账", "duanhao zhengli")) {
            assertThat(find(with, Viewer.ANYBODY, question))
                    .as(question)
                    .isEqualTo(find(without, Viewer.ANYBODY, question));
            assertThat(find(with, new Viewer(8L, false), question)).isEqualTo(find(without, Viewer.ANYBODY, question));
        }
    }

    @Test
    void ofOnesOwnCompanyOneFindsTickets() {
        var found = find(snapshot(all()), new Viewer(7L, false), "专用接口报 E5521");

        assertThat(found.verdict()).isInstanceOf(Verdict.Answered.class);
        assertThat(found.hits().getFirst().document().ref()).isEqualTo(new SourceRef(SourceKind.TICKET, 2));
    }

    @Test
    void everySourceIsFoundAsWhatItIs() {
        var found = find(snapshot(all()), Viewer.ANYBODY, "总账已经结账了，怎么反结账？");

        assertThat(found.hits().getFirst().document().ref().kind()).isEqualTo(SourceKind.PASSAGE);
    }

    @Test
    void aReferenceOpensADocumentOnlyForThoseWhoSeeIt() {
        var snapshot = snapshot(all());
        var ticket = new SourceRef(SourceKind.TICKET, 1);

        assertThat(snapshot.document(ticket, new Viewer(7L, false))).isPresent();
        assertThat(snapshot.document(ticket, new Viewer(8L, false))).isEmpty();
        assertThat(snapshot.document(ticket, new Viewer(null, true))).isEmpty();
        assertThat(snapshot.document(new SourceRef(SourceKind.TICKET, 3), new Viewer(null, true)))
                .isPresent();
    }

    private Found find(Snapshot snapshot, Viewer viewer, String question) {
        return retrieval.find(snapshot, viewer, question, null, null);
    }

    private List<SourceDocument> all() {
        var all = new ArrayList<>(hidden);
        all.addAll(open);
        return all;
    }

    private static Snapshot snapshot(List<SourceDocument> documents) {
        var draft = Snapshot.Draft.of(new State(Map.of(), 1), documents, List.of(), null);
        Map<String, CompactVector> byText = new HashMap<>();
        // One by one: in a batch each text moves the others by a rounding error.
        for (var text : draft.texts()) {
            byText.put(text, CompactVector.of(OnnxEncoder.shared().encode(text)));
        }
        return Snapshot.Draft.of(new State(Map.of(), 1), documents, List.of(), null)
                .ranked(byText, null);
    }

    private static SourceDocument document(
            SourceKind kind, long id, Audience audience, String question, String phrasing) {
        assertThat(ChineseText.normalise(question)).isNotEmpty();
        return new SourceDocument(
                new SourceRef(kind, id),
                audience,
                question,
                List.of(phrasing),
                List.of(),
                "这样做。",
                null,
                null,
                LocalDate.of(2026, 9, 1),
                null,
                List.of(),
                1);
    }
}
