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
    private final Publishing publishing;

    EditorController(EditorSearch search, EntryEditing editing, EntrySchedule schedule, Publishing publishing) {
        this.search = search;
        this.editing = editing;
        this.schedule = schedule;
        this.publishing = publishing;
    }

    @GetMapping
    EditorList list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable EntryStatus status,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(defaultValue = "false") boolean planned,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var query = new EditorQuery(q, status, product, module, planned, held);
        var found = search.find(query, Page.number(page), Page.size(size));
        return new EditorList(found.items(), found.total(), search.counts(query), search.held());
    }

    @GetMapping("/{id}")
    EditorEntry entry(@PathVariable long id) {
        return view(editing.entry(new EntryId(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EditorEntry create(@Valid @RequestBody NewEntry form, @AuthenticationPrincipal SignedIn by) {
        var publish = Boolean.TRUE.equals(form.publish());
        return view(publishing.create(form.content(), form.code(), publish, is(form.confirmed()), by.id()));
    }

    @PutMapping("/{id}")
    EditorEntry change(
            @PathVariable long id, @Valid @RequestBody ChangedEntry form, @AuthenticationPrincipal SignedIn by) {
        return view(publishing.change(new EntryId(id), form.content(), form.version(), is(form.confirmed()), by.id()));
    }

    @PostMapping("/{id}/publication")
    EditorEntry publish(@PathVariable long id, @RequestBody SeenEntry seen, @AuthenticationPrincipal SignedIn by) {
        return view(publishing.publish(new EntryId(id), seen.version(), is(seen.confirmed()), by.id()));
    }

    @PostMapping("/{id}/retirement")
    EditorEntry retire(@PathVariable long id, @RequestBody SeenEntry seen, @AuthenticationPrincipal SignedIn by) {
        return view(publishing.retire(new EntryId(id), seen.version(), is(seen.confirmed()), by.id()));
    }

    @PostMapping("/{id}/restoration")
    EditorEntry restore(@PathVariable long id, @RequestBody SeenEntry seen, @AuthenticationPrincipal SignedIn by) {
        return view(editing.restore(new EntryId(id), seen.version(), by.id()));
    }

    @PutMapping("/{id}/schedule")
    EditorEntry schedule(@PathVariable long id, @RequestBody Planned plan, @AuthenticationPrincipal SignedIn by) {
        return view(editing.plan(new EntryId(id), plan.publishAt(), plan.retireAt(), plan.version(), by.id()));
    }

    /**
     * What a change would do to the robot's answers. Changes nothing; publishing, retiring and changing what is
     * published are refused until the very same was tried.
     */
    @PostMapping("/trials")
    TrialOutcome tryOut(@Valid @RequestBody Publishing.Wanted wanted, @AuthenticationPrincipal SignedIn by) {
        return publishing.tryOut(wanted, by.id());
    }

    static boolean is(@Nullable Boolean confirmed) {
        return Boolean.TRUE.equals(confirmed);
    }

    /** Markdown as customers will see it. */
    @PostMapping("/preview")
    Preview preview(@Valid @RequestBody MarkdownText source) {
        return new Preview(Markdown.toHtml(source.markdown()));
    }

    private EditorEntry view(Entry entry) {
        var plan = schedule.of(entry.id()).orElseThrow();
        return new EditorEntry(
                EntryText.of(entry),
                Markdown.toHtml(entry.content().answer()),
                plan.publishAt(),
                plan.retireAt(),
                plan.heldAt(),
                plan.held());
    }

    /**
     * @param counts how many entries have each status under the other filters
     * @param held how many of all entries were to be published by themselves and were not
     */
    record EditorList(java.util.List<EditorRow> items, long total, Map<EntryStatus, Long> counts, long held) {}

    /**
     * @param publish whether customers see it at once; left out: no
     * @param confirmed as in {@link SeenEntry}
     */
    record NewEntry(
            @Nullable String code,
            @Valid @NotNull EntryForm content,
            @Nullable Boolean publish,
            @Nullable Boolean confirmed) {}

    /** @param confirmed as in {@link SeenEntry} */
    record ChangedEntry(
            int version,
            @Valid @NotNull EntryForm content,
            @Nullable Boolean confirmed) {}

    /**
     * @param version the version of the entry that the editor has seen
     * @param confirmed whether it is to be done though the trial showed answers that get worse; left out: no
     */
    record SeenEntry(int version, @Nullable Boolean confirmed) {}

    record Planned(
            int version,
            @Nullable Instant publishAt,
            @Nullable Instant retireAt) {}

    record Preview(String html) {}

    record MarkdownText(
            @NotNull @Size(max = EntryRules.ANSWER) String markdown) {}
}
