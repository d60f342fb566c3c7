package io.zhike.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.shared.config.ContentFolder;
import io.zhike.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("C2")
class StarterImportTests {

    @TempDir
    private Path content;

    private EntryStore entries;
    private KnowledgeEntries knowledge;
    private StarterImport starter;
    private final List<Object> events = new ArrayList<>();

    @BeforeEach
    void database() throws IOException {
        var source = TestDatabase.fresh();
        var jdbc = JdbcClient.create(source);
        entries = new EntryStore(jdbc);
        knowledge = new KnowledgeEntries(entries, events::add);
        starter = new StarterImport(
                new ContentFolder(List.of(content.resolve("nowhere").toString(), content.toString())),
                new StarterStore(jdbc, new JdbcTemplate(source)),
                entries,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                events::add);
        Files.createDirectories(content.resolve("faq/gs"));
    }

    @Test
    void entriesAreImportedWithAllTheySay() throws IOException {
        write("gs/a.yaml", """
                product: GS
                module: general-ledger
                entries:
                  - id: a1
                    question: 怎么反结账？
                    variants: [取消结账, 反结账在哪]
                    answer: 在【总账】里。
                    versions: [GS 7.0]
                    keywords: [反结账]
                    related: [a2]
                    updated: 2026-09-18
                """);

        assertThat(starter.importAll()).isEmpty();

        var entry = knowledge.published().getFirst();
        assertThat(entry.code()).isEqualTo("a1");
        assertThat(entry.content().product()).isEqualTo("GS");
        assertThat(entry.content().phrasings()).containsExactly("取消结账", "反结账在哪");
        assertThat(entry.content().versions()).containsExactly("GS 7.0");
        assertThat(entry.content().updated()).hasToString("2026-09-18");
        assertThat(events).containsExactly(new StarterKnowledgeImported(1));
    }

    @Test
    void aSecondImportOfTheSameFilesTouchesNothing() throws IOException {
        write("gs/a.yaml", file("a1", "怎么反结账？"));
        starter.importAll();
        var before = knowledge.published();
        long revision = knowledge.revision();
        events.clear();

        starter.importAll();

        assertThat(knowledge.published()).isEqualTo(before);
        assertThat(knowledge.revision()).isEqualTo(revision);
        assertThat(events).isEmpty();
    }

    @Test
    void aChangedFileChangesItsEntryAndNoOther() throws IOException {
        write("gs/a.yaml", file("a1", "怎么反结账？"));
        write("gs/b.yaml", file("b1", "怎么结账？"));
        starter.importAll();
        long revision = knowledge.revision();

        write("gs/a.yaml", file("a1", "总账怎么反结账？"));
        starter.importAll();

        assertThat(knowledge.published())
                .extracting(Entry::code, e -> e.content().question(), Entry::version)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a1", "总账怎么反结账？", 2),
                        org.assertj.core.groups.Tuple.tuple("b1", "怎么结账？", 1));
        assertThat(knowledge.revision()).isGreaterThan(revision);
    }

    @Test
    void whatAnEditorChangedIsNotOverwritten() throws IOException {
        write("gs/a.yaml", file("a1", "怎么反结账？"));
        starter.importAll();
        var entry = knowledge.published().getFirst();
        var c = entry.content();
        knowledge.change(
                entry.id(),
                new EntryContent(
                        "编辑改过的问题",
                        c.phrasings(),
                        c.answer(),
                        c.product(),
                        c.module(),
                        c.versions(),
                        c.keywords(),
                        c.related(),
                        c.updated()),
                entry.version());

        write("gs/a.yaml", file("a1", "文件里的新问题"));
        starter.importAll();

        assertThat(knowledge.published())
                .singleElement()
                .extracting(e -> e.content().question())
                .isEqualTo("编辑改过的问题");
    }

    @Test
    void aBadRowIsNamedAndStopsNothingElse() throws IOException {
        write("gs/a.yaml", file("a1", "怎么反结账？") + """
                  - id: a2
                    question: 没有答案的问题
                  - id: a3
                    question: 日期不对
                    answer: 答案
                    updated: 昨天
                """);
        write("gs/b.yaml", "entries: [unclosed");
        write("gs/c.yaml", file("a1", "重复的编号"));

        var problems = starter.importAll();

        assertThat(problems).hasSize(4);
        assertThat(problems).anySatisfy(p -> assertThat(p).contains("a.yaml: entry 2", "answer is missing"));
        assertThat(problems).anySatisfy(p -> assertThat(p).contains("a.yaml: entry 3", "updated is no date"));
        assertThat(problems).anySatisfy(p -> assertThat(p).contains("b.yaml", "line 1"));
        assertThat(problems).anySatisfy(p -> assertThat(p).contains("a1", "more than once"));
        assertThat(knowledge.published())
                .extracting(e -> e.content().question())
                .containsExactly("怎么反结账？");
    }

    @Test
    void whatLeftTheFilesIsRetiredUnlessAFileIsBroken() throws IOException {
        write("gs/a.yaml", file("a1", "怎么反结账？"));
        write("gs/b.yaml", file("b1", "怎么结账？"));
        starter.importAll();

        write("gs/b.yaml", "entries: [unclosed");
        starter.importAll();
        assertThat(knowledge.published()).hasSize(2);

        Files.delete(content.resolve("faq/gs/b.yaml"));
        starter.importAll();
        assertThat(knowledge.published()).extracting(Entry::code).containsExactly("a1");

        write("gs/b.yaml", file("b1", "怎么结账？"));
        starter.importAll();
        assertThat(knowledge.published()).hasSize(2);
    }

    @Test
    void whoeverReadAnOldVersionCannotOverwriteANewerOne() throws IOException {
        write("gs/a.yaml", file("a1", "怎么反结账？"));
        starter.importAll();
        var entry = knowledge.published().getFirst();
        knowledge.change(entry.id(), entry.content(), 1);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> knowledge.change(entry.id(), entry.content(), 1))
                .hasMessage("entry-changed");
    }

    @Test
    void publishingAndRetiringAreToldOnceAndCounted() throws IOException {
        var content = new EntryContent(
                "问", List.of(), "答", null, null, List.of(), List.of(), List.of(), java.time.LocalDate.of(2026, 1, 2));
        var id = knowledge.draft("draft-1", content);
        assertThat(knowledge.published()).isEmpty();
        long revision = knowledge.revision();

        knowledge.publish(id);
        knowledge.publish(id);
        assertThat(knowledge.published()).hasSize(1);
        knowledge.retire(id);

        assertThat(knowledge.published()).isEmpty();
        assertThat(events).containsExactly(new KnowledgeEntryPublished(id), new KnowledgeEntryRetired(id));
        assertThat(knowledge.revision()).isEqualTo(revision + 2);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(content.resolve("faq").resolve(name), text);
    }

    private static String file(String id, String question) {
        return """
                product: common
                module: general-ledger
                entries:
                  - id: %s
                    question: %s
                    answer: 在【总账】里。
                """.formatted(id, question);
    }
}
