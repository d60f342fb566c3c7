package io.zhike.knowledge;

import io.zhike.account.SignedIn;
import io.zhike.knowledge.exchange.EntryFiles;
import io.zhike.knowledge.exchange.FileProblem;
import io.zhike.knowledge.exchange.Format;
import io.zhike.knowledge.exchange.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Entries from files and to files. */
@RestController
@RequestMapping("/api/editor")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class ExchangeController {

    /** Of what goes well a part is enough to see; what is wrong is told in full. */
    private static final int SHOWN = 500;

    private final EntryImport imports;
    private final EditorSearch search;
    private final EntryFiles files;

    ExchangeController(EntryImport imports, EditorSearch search, EntryFiles files) {
        this.imports = imports;
        this.search = search;
        this.files = files;
    }

    /** Changes nothing; says what would happen and names every bad row. */
    @PostMapping(path = "/imports/plan", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReport plan(@RequestParam MultipartFile file) throws IOException {
        return ImportReport.of(imports.plan(name(file), file.getBytes()));
    }

    /** All or nothing. */
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReport apply(
            @RequestParam MultipartFile file, @RequestParam String stamp, @AuthenticationPrincipal SignedIn by)
            throws IOException {
        return ImportReport.of(imports.apply(name(file), file.getBytes(), stamp, by.id()));
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "XLSX") Format format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable EntryStatus status,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(defaultValue = "false") boolean planned,
            Locale locale) {
        var entries = search.all(new EditorQuery(q, status, product, module, planned));
        var name = "knowledge-" + LocalDate.now() + "." + format.extension();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(format, entries, locale));
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    record ImportReport(
            int rows,
            long created,
            long changed,
            long same,
            List<FileProblem> problems,
            List<Shown> steps,
            String stamp) {

        static ImportReport of(ImportPlan plan) {
            var shown = plan.steps().stream()
                    .filter(step -> step.kind() != ImportPlan.Kind.SAME)
                    .limit(SHOWN)
                    .map(Shown::of)
                    .toList();
            return new ImportReport(
                    plan.steps().size(),
                    plan.count(ImportPlan.Kind.CREATE),
                    plan.count(ImportPlan.Kind.CHANGE),
                    plan.count(ImportPlan.Kind.SAME),
                    plan.problems(),
                    shown,
                    plan.stamp());
        }
    }

    /** @param entryId the entry that changes; left out for a new one */
    record Shown(
            Place place,
            String code,
            String question,
            ImportPlan.Kind kind,
            @Nullable Long entryId) {

        static Shown of(ImportPlan.Step step) {
            var row = step.row();
            var before = step.before();
            return new Shown(
                    row.place(),
                    row.code(),
                    row.content().question(),
                    step.kind(),
                    before == null ? null : before.id().value());
        }
    }
}
