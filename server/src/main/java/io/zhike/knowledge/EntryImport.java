package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.knowledge.exchange.EntryFiles;
import io.zhike.knowledge.exchange.FileProblem;
import io.zhike.knowledge.exchange.FileRow;
import io.zhike.knowledge.exchange.Place;
import io.zhike.knowledge.exchange.ReadFile;
import io.zhike.shared.PrivilegedAct;
import io.zhike.shared.config.ContentHash;
import io.zhike.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a file's entries in: first as a plan that changes nothing, then all of it or nothing. */
@Service
class EntryImport {

    static final int MOST = 20_000;

    private final EntryFiles files;
    private final EntryStore entries;
    private final EntryRules rules;
    private final EntryWriter writer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryImport(EntryFiles files, EntryStore entries, EntryRules rules, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.entries = entries;
        this.rules = rules;
        this.writer = new EntryWriter(entries, events);
        this.events = events;
        this.clock = clock;
    }

    /** What would happen. */
    ImportPlan plan(String name, byte[] bytes) {
        var read = files.read(name, bytes);
        var problems = new ArrayList<>(read.problems());
        if (read.rows().size() > MOST) {
            problems.add(new FileProblem(new Place(null, 0), null, null, "too-many"));
            return new ImportPlan(List.of(), problems, "");
        }
        var known = known(read);
        var steps = new ArrayList<ImportPlan.Step>();
        var seen = new HashMap<String, FileRow>();
        for (var row : read.rows()) {
            problems.addAll(problems(row, seen));
            steps.add(step(row, known.get(row.code())));
        }
        return new ImportPlan(steps, problems, stamp(bytes, steps));
    }

    /**
     * @param stamp the one of the plan that the editor has seen
     * @throws ProblemException 422 {@code import-refused} if any row is wrong; 409 {@code import-outdated} if the plan
     *     would be another one now
     */
    @Transactional
    ImportPlan apply(String name, byte[] bytes, String stamp, AccountId by) {
        var plan = plan(name, bytes);
        if (!plan.problems().isEmpty()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "import-refused")
                    .with("problems", plan.problems());
        }
        if (!plan.stamp().equals(stamp)) {
            throw new ProblemException(HttpStatus.CONFLICT, "import-outdated");
        }
        var change = new Change(Act.IMPORTED, by);
        plan.steps().forEach(step -> apply(step, change));
        events.publishEvent(new PrivilegedAct(
                by.value(),
                "entries-imported",
                "knowledge:" + name,
                Map.of("created", plan.count(ImportPlan.Kind.CREATE), "changed", plan.count(ImportPlan.Kind.CHANGE))));
        return plan;
    }

    private void apply(ImportPlan.Step step, Change change) {
        var status = step.row().status();
        var content = dated(step.row().content());
        var before = step.before();
        if (step.kind() == ImportPlan.Kind.CREATE) {
            var code = step.row().code().isEmpty()
                    ? EntryEditing.newCode()
                    : step.row().code();
            writer.create(code, content, status == null ? EntryStatus.DRAFT : status, change);
        } else if (step.kind() == ImportPlan.Kind.CHANGE && before != null) {
            if (!same(content, before.content())) {
                writer.change(before.id(), content, before.version(), change);
            }
            if (status != null && status != before.status()) {
                writer.status(before.id(), status, change);
            }
        }
    }

    private Map<String, Entry> known(ReadFile read) {
        var codes = read.rows().stream().map(FileRow::code).distinct().toList();
        return entries.withCodes(codes).stream().collect(Collectors.toMap(Entry::code, Function.identity()));
    }

    private List<FileProblem> problems(FileRow row, Map<String, FileRow> seen) {
        var problems = new ArrayList<>(row.problems());
        var name = row.code().isEmpty() ? row.content().question() : row.code();
        rules.problems(row.content())
                .forEach(wrong -> problems.add(new FileProblem(row.place(), name, wrong.field(), wrong.code())));
        if (!row.code().isEmpty()) {
            var wrong = rules.codeProblem(row.code());
            if (wrong != null) {
                problems.add(new FileProblem(row.place(), name, wrong.field(), wrong.code()));
            }
            if (seen.putIfAbsent(row.code(), row) != null) {
                problems.add(new FileProblem(row.place(), name, "code", "repeated"));
            }
        }
        return problems;
    }

    private static ImportPlan.Step step(FileRow row, @Nullable Entry before) {
        if (before == null) {
            return new ImportPlan.Step(row, ImportPlan.Kind.CREATE, null);
        }
        boolean same =
                same(row.content(), before.content()) && (row.status() == null || row.status() == before.status());
        return new ImportPlan.Step(row, same ? ImportPlan.Kind.SAME : ImportPlan.Kind.CHANGE, before);
    }

    /** The date alone is no change. */
    private static boolean same(EntryContent a, EntryContent b) {
        return dated(a, LocalDate.EPOCH).equals(dated(b, LocalDate.EPOCH));
    }

    private EntryContent dated(EntryContent content) {
        return content.updated().equals(LocalDate.EPOCH) ? dated(content, LocalDate.now(clock)) : content;
    }

    private static EntryContent dated(EntryContent content, LocalDate date) {
        return new EntryContent(
                content.question(),
                content.phrasings(),
                content.answer().strip(),
                content.product(),
                content.module(),
                content.versions(),
                content.keywords(),
                content.related(),
                date);
    }

    /** Changes with the file and with every entry that it touches. */
    private static String stamp(byte[] bytes, List<ImportPlan.Step> steps) {
        var versions = steps.stream()
                .map(step -> step.row().code()
                        + (step.before() == null ? "" : ":" + step.before().version()))
                .collect(Collectors.joining("\n"));
        return ContentHash.of(ContentHash.of(new String(bytes, StandardCharsets.ISO_8859_1)) + versions);
    }
}
