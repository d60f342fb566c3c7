package io.zhike.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.knowledge.ImportPlan.Kind;
import io.zhike.knowledge.exchange.EntryFiles;
import io.zhike.knowledge.exchange.Format;
import io.zhike.shared.config.YamlFile;
import io.zhike.testing.ApplicationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** All that is shipped goes out into a file and comes back unchanged. Nothing of it stays in the tests' database. */
@ApplicationTest
@Transactional
@Tag("C5")
class ShippedContentTests {

    private static final List<StarterEntry> SHIPPED = shipped();

    @Autowired
    private EntryFiles files;

    @Autowired
    private EntryImport imports;

    @Autowired
    private EntryStore store;

    @ParameterizedTest
    @EnumSource(Format.class)
    void theWholeShippedContentComesBackUnchanged(Format format) {
        SHIPPED.forEach(
                entry -> store.insert(entry.code(), entry.content(), EntryStatus.DRAFT, Change.system(Act.CREATED)));
        var entries = store.withCodes(SHIPPED.stream().map(StarterEntry::code).toList());

        var plan = imports.plan(
                "knowledge." + format.extension(), files.write(format, entries, Locale.SIMPLIFIED_CHINESE));

        assertThat(entries).hasSizeGreaterThan(2000);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.steps().stream().filter(step -> step.kind() != Kind.SAME))
                .isEmpty();
        assertThat(plan.count(Kind.SAME)).isEqualTo(SHIPPED.size());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatFilesAreBadAtComesBackUnchanged(Format format) {
        var entries = awkward();
        entries.forEach(
                entry -> store.insert(entry.code(), entry.content(), EntryStatus.DRAFT, Change.system(Act.CREATED)));

        var plan = imports.plan("knowledge." + format.extension(), files.write(format, entries, Locale.ENGLISH));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.steps().stream()
                        .filter(step -> step.kind() != Kind.SAME)
                        .map(step -> step.row().content()))
                .isEmpty();
        assertThat(plan.count(Kind.SAME)).isEqualTo(entries.size());
    }

    @Test
    void nothingInAWorkbookIsAFormula() throws IOException {
        var bytes = files.write(Format.XLSX, awkward(), Locale.ENGLISH);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.flatMap(row -> row.stream())
                            .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                            .filter(cell -> cell.getType() != CellType.STRING || cell.getFormula() != null))
                    .isEmpty();
        }
    }

    private static List<Entry> awkward() {
        var many = IntStream.range(0, EntryRules.PHRASINGS)
                .mapToObj(i -> (i + "号").repeat(100).substring(0, 199))
                .toList();
        var texts = List.of(
                "=1+1",
                "+86 10",
                "-5%",
                "@SUM(A1)",
                "2026-09-18",
                "007",
                "1e3",
                "TRUE",
                "null",
                "~",
                "- a: b",
                "# 标题",
                "'单引号",
                "\"双引号",
                "a\tb",
                "😀",
                "a: b #c",
                "| 表 |",
                "---",
                "<b>&amp;</b>",
                "_x000D_",
                "%YAML");
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var lines = text + "\n\n---\n\n- 一\n  - 二\n\n```\n  code: |\n```\n\n最后 " + text;
            entries.add(entry("awkward-" + i, text, i == 0 ? many : List.of(text, text + "?"), lines));
        }
        entries.add(entry("awkward-long", "长", List.of(), "长\n".repeat(9_999) + "完"));
        return entries;
    }

    private static Entry entry(String code, String question, List<String> phrasings, String answer) {
        var content = new EntryContent(
                question, phrasings, answer, null, null, List.of(), List.of(question), List.of(), LocalDate.EPOCH);
        return new Entry(new EntryId(1), code, content, EntryStatus.DRAFT, 1);
    }

    private static List<StarterEntry> shipped() {
        try (var found = Files.walk(Path.of("../content/faq"))) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> YamlFile.read(file, StarterEntry::of).entries().stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
