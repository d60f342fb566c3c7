package io.zhike.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.account.AccountId;
import io.zhike.knowledge.ImportPlan.Kind;
import io.zhike.knowledge.exchange.EntryFiles;
import io.zhike.knowledge.exchange.FileProblem;
import io.zhike.knowledge.exchange.Format;
import io.zhike.shared.problem.ProblemException;
import io.zhike.testing.ApplicationTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("C5")
class ExchangeTests {

    private static final AccountId EDITOR = new AccountId(4711);

    @Autowired
    private EntryFiles files;

    @Autowired
    private EntryImport imports;

    @Autowired
    private EntryStore store;

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsExportedAndImportedAgainIsTheSame(Format format) {
        var code = "round-" + format.extension();
        store.insert(code, awkward(), EntryStatus.DRAFT, Change.system(Act.CREATED));
        var entries = store.withCodes(List.of(code, "t-unpost", "t-script"));

        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var plan = imports.plan("x." + format.extension(), files.write(format, entries, locale));

            assertThat(plan.problems()).isEmpty();
            assertThat(plan.count(Kind.SAME)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFileMakesNewEntriesAndChangesOldOnes(Format format) {
        var old = "old-" + format.extension();
        var fresh = "fresh-" + format.extension();
        store.insert(old, awkward(), EntryStatus.PUBLISHED, Change.system(Act.CREATED));
        var entry = store.byCode(old).orElseThrow();
        var changed = new Entry(entry.id(), old, plain("改过的问题"), EntryStatus.RETIRED, 1);
        var made = new Entry(entry.id(), fresh, plain("新的问题"), EntryStatus.PUBLISHED, 1);
        var bytes = files.write(format, List.of(changed, made), Locale.SIMPLIFIED_CHINESE);
        var name = "x." + format.extension();

        var plan = imports.plan(name, bytes);
        assertThat(plan.steps()).extracting(ImportPlan.Step::kind).containsExactlyInAnyOrder(Kind.CHANGE, Kind.CREATE);
        assertThat(store.byCode(fresh)).isEmpty();
        imports.apply(name, bytes, plan.stamp(), EDITOR);

        assertThat(store.byCode(fresh).orElseThrow().status()).isEqualTo(EntryStatus.PUBLISHED);
        assertThat(store.byCode(old).orElseThrow().content()).isEqualTo(plain("改过的问题"));
        assertThat(store.byCode(old).orElseThrow().status()).isEqualTo(EntryStatus.RETIRED);
        assertThat(imports.plan(name, bytes).count(Kind.SAME)).isEqualTo(2);
    }

    @Test
    void everyBadRowIsNamedAndNothingIsChanged() {
        var text = """
                product: GS
                module: general-ledger
                entries:
                  - id: bad-good
                    question: 好的一行
                    answer: 好的
                  - id: bad-no-answer
                    question: 没有答案
                  - id: bad-good
                    question: 编号重复
                    answer: x
                  - id: bad date
                    question: 日期和编号不对
                    answer: x
                    updated: 昨天
                    status: GONE
                  - 不是一行
                  - id: bad-tree
                    product: XX
                    question: 产品不对
                    answer: x
                """;

        var plan = imports.plan("a.yaml", text.getBytes(StandardCharsets.UTF_8));

        assertThat(plan.problems())
                .extracting(p -> p.place().row() + " " + p.field() + " " + p.problem())
                .containsExactlyInAnyOrder(
                        "7 answer missing",
                        "9 code repeated",
                        "12 updated no-date",
                        "12 status unknown",
                        "12 code code-form",
                        "17 null no-members",
                        "18 product unknown");
        assertThatThrownBy(() -> imports.apply("a.yaml", text.getBytes(StandardCharsets.UTF_8), plan.stamp(), EDITOR))
                .isInstanceOf(ProblemException.class)
                .hasMessage("import-refused");
        assertThat(store.byCode("bad-good")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x.xlsx, not a workbook, unknown-kind",
        "x.txt, some text, unknown-kind",
        "x.yaml, 'a: [', no-yaml",
        "x.yaml, 'a: b', no-entries",
        "x.md, 'only words', no-front-matter",
        "x.md, '---\nid: a\nquestion: b\n', front-matter-open"
    })
    void aFileThatIsNoneIsRefusedAsAWhole(String name, String text, String problem) {
        var plan = imports.plan(name, text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.problems()).extracting(FileProblem::problem).containsExactly(problem);
    }

    @Test
    void brokenBytesAreRefusedAndNoError() {
        assertThat(imports.plan("a.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}).problems())
                .hasSize(1);
        assertThat(imports.plan("a.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                        .problems())
                .extracting(FileProblem::problem)
                .containsExactly("no-text");
        assertThat(imports.plan("a.md", new byte[0]).problems())
                .extracting(FileProblem::problem)
                .containsExactly("empty");
    }

    @Test
    void aPlanThatIsOutOfDateIsNotCarriedOut() {
        var id = store.insert("outdated-1", plain("原来的"), EntryStatus.DRAFT, Change.system(Act.CREATED));
        var text = "entries:\n  - {id: outdated-1, question: 文件里的, answer: x}\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var plan = imports.plan("a.yaml", bytes);
        store.update(id, plain("别人改的"), 1, Change.system(Act.CHANGED));

        assertThatThrownBy(() -> imports.apply("a.yaml", bytes, plan.stamp(), EDITOR))
                .hasMessage("import-outdated");

        assertThat(store.byCode("outdated-1").orElseThrow().content().question())
                .isEqualTo("别人改的");
    }

    @Test
    void aRuleInAnAnswerIsNoNewEntry() {
        var text = "---\nid: ruled\nquestion: 有横线\n---\n前面\n\n---\n\n后面\n\n---\nid: ruled-2\nquestion: 第二条\n---\n答\n";

        var plan = imports.plan("a.md", text.getBytes(StandardCharsets.UTF_8));

        assertThat(plan.steps()).hasSize(2);
        assertThat(plan.steps().getFirst().row().content().answer()).isEqualTo("前面\n\n---\n\n后面");
        assertThat(plan.steps().getLast().row().place().row()).isEqualTo(11);
    }

    private static EntryContent plain(String question) {
        return new EntryContent(
                question, List.of(), "答案", null, null, List.of(), List.of(), List.of(), LocalDate.of(2026, 9, 1));
    }

    /** Everything that files like to lose. */
    private static EntryContent awkward() {
        return new EntryContent(
                "yes: 怎么办？ #1",
                List.of("- 一", "'引号' \"双\"", "=1+1", "true", "007"),
                "第一行\n\n    缩进\n---\n| 表 | 格 |\n|---|---|\n| a | b |\n\n尾行 😀",
                "GS",
                "general-ledger",
                List.of("GS 7.0"),
                List.of("一个,带逗号"),
                List.of("t-unpost"),
                LocalDate.of(2026, 9, 1));
    }
}
