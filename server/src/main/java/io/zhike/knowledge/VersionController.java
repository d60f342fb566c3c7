package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.shared.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an entry said before, and back to it. */
@RestController
@RequestMapping("/api/editor/entries/{id}/versions")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class VersionController {

    private final EntryVersions versions;
    private final EntryEditing editing;
    private final Accounts accounts;

    VersionController(EntryVersions versions, EntryEditing editing, Accounts accounts) {
        this.versions = versions;
        this.editing = editing;
        this.accounts = accounts;
    }

    /** Newest first. */
    @GetMapping
    List<VersionView> list(@PathVariable long id) {
        var rows = versions.list(editing.entry(new EntryId(id)).id());
        var people = accounts.profiles(rows.stream()
                .map(EntryVersions.Row::authorId)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList());
        return rows.stream()
                .map(row -> {
                    var person = row.authorId() == null ? null : people.get(new AccountId(row.authorId()));
                    var name = person == null ? null : person.displayName();
                    return new VersionView(row.version(), row.act(), name, row.at(), row.status());
                })
                .toList();
    }

    @GetMapping("/{version}")
    EntryText version(@PathVariable long id, @PathVariable int version) {
        return EntryText.of(find(id, version));
    }

    /** What changed from {@code against} to {@code version}; from the one before if it is left out. */
    @GetMapping("/{version}/diff")
    VersionDiff diff(
            @PathVariable long id,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable Integer against) {
        return VersionDiff.of(find(id, against == null ? version - 1 : against), find(id, version));
    }

    /** Makes this version's content the entry's newest version. */
    @PostMapping("/{version}/reversion")
    EntryText revert(
            @PathVariable long id,
            @PathVariable int version,
            @RequestBody EditorController.Seen seen,
            @AuthenticationPrincipal SignedIn by) {
        return EntryText.of(editing.revert(new EntryId(id), version, seen.version(), by.id()));
    }

    private Entry find(long id, int version) {
        return versions.find(new EntryId(id), version).orElseThrow(ProblemException::notFound);
    }

    /** @param author left out if no person made it */
    record VersionView(int version, Act act, @Nullable String author, Instant at, EntryStatus status) {}
}
