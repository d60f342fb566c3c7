package io.zhike.knowledge;

import io.zhike.account.PublicPaths;
import io.zhike.account.SignedIn;
import io.zhike.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking knowledge up: the list for staff, a published entry for everybody. */
@RestController
@RequestMapping("/api/knowledge/entries")
class EntryController {

    private final EntrySearch search;
    private final KnowledgeEntries entries;

    EntryController(EntrySearch search, KnowledgeEntries entries) {
        this.search = search;
        this.entries = entries;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR', 'EDITOR')")
    Page<EntryRow> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return search.find(q, product, module, Page.number(page), Page.size(size));
    }

    @GetMapping("/{id}")
    EntryView entry(@PathVariable long id, @AuthenticationPrincipal @Nullable SignedIn reader) {
        var entry = entries.published(new EntryId(id));
        if (reader != null) {
            entries.read(entry.id(), reader.id());
        }
        return EntryView.of(entry, entries.related(entry));
    }

    @Configuration(proxyBeanMethods = false)
    static class Paths {

        /** Only the single entry is open; {@code *} stands for one segment, so the list is not. */
        @Bean
        PublicPaths publishedKnowledge() {
            return new PublicPaths("/api/knowledge/entries/*");
        }
    }
}
