package io.zhike.knowledge;

import io.zhike.account.SignedIn;
import io.zhike.shared.Page;
import io.zhike.shared.text.Markdown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing, publishing and retiring entries. */
@RestController
@RequestMapping("/api/editor/entries")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class EditorController {

    private final EditorSearch search;
    private final EntryEditing editing;
    private final EntrySchedule schedule;

    EditorController(EditorSearch search, EntryEditing editing, EntrySchedule schedule) {
        this.search = search;
        this.editing = editing;
        this.schedule = schedule;
    }

    @GetMapping
    EditorList list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable EntryStatus status,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(defaultValue = "false") boolean planned,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var query = new EditorQuery(q, status, product, module, planned);
        var found = search.find(query, Page.number(page), Page.size(size));
        return new EditorList(found.items(), found.total(), search.counts(query));
    }

    @GetMapping("/{id}")
    EditorEntry entry(@PathVariable long id) {
        return view(editing.entry(new EntryId(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EditorEntry create(@Valid @RequestBody NewEntry form, @AuthenticationPrincipal SignedIn by) {
        var status = Boolean.TRUE.equals(form.publish()) ? EntryStatus.PUBLISHED : EntryStatus.DRAFT;
        var id = editing.create(form.content(), form.code(), status, new Change(Act.CREATED, by.id()));
        return view(editing.entry(id));
    }

    @PutMapping("/{id}")
    EditorEntry change(
            @PathVariable long id, @Valid @RequestBody ChangedEntry form, @AuthenticationPrincipal SignedIn by) {
        return view(editing.change(new EntryId(id), form.content(), form.version(), new Change(Act.CHANGED, by.id())));
    }

    @PostMapping("/{id}/publication")
    EditorEntry publish(@PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn by) {
        return view(editing.publish(new EntryId(id), seen.version(), by.id()));
    }

    @PostMapping("/{id}/retirement")
    EditorEntry retire(@PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn by) {
        return view(editing.retire(new EntryId(id), seen.version(), new Change(Act.RETIRED, by.id())));
    }

    @PostMapping("/{id}/restoration")
    EditorEntry restore(@PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn by) {
        return view(editing.restore(new EntryId(id), seen.version(), by.id()));
    }

    @PutMapping("/{id}/schedule")
    EditorEntry schedule(@PathVariable long id, @RequestBody Planned plan, @AuthenticationPrincipal SignedIn by) {
        return view(editing.plan(new EntryId(id), plan.publishAt(), plan.retireAt(), plan.version(), by.id()));
    }

    /** Markdown as customers will see it. */
    @PostMapping("/preview")
    Preview preview(@Valid @RequestBody MarkdownText source) {
        return new Preview(Markdown.toHtml(source.markdown()));
    }

    private EditorEntry view(Entry entry) {
        var plan = schedule.of(entry.id()).orElseThrow();
        return new EditorEntry(
                EntryText.of(entry), Markdown.toHtml(entry.content().answer()), plan.publishAt(), plan.retireAt());
    }

    /** @param counts how many entries have each status under the other filters */
    record EditorList(java.util.List<EditorRow> items, long total, Map<EntryStatus, Long> counts) {}

    /** @param publish whether customers see it at once; left out: no */
    record NewEntry(
            @Nullable String code,
            @Valid @NotNull EntryForm content,
            @Nullable Boolean publish) {}

    record ChangedEntry(int version, @Valid @NotNull EntryForm content) {}

    /** The version of the entry that the editor has seen. */
    record Seen(int version) {}

    record Planned(
            int version,
            @Nullable Instant publishAt,
            @Nullable Instant retireAt) {}

    record Preview(String html) {}

    record MarkdownText(
            @NotNull @Size(max = EntryRules.ANSWER) String markdown) {}
}
