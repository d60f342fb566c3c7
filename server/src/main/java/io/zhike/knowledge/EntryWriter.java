package io.zhike.knowledge;

import io.zhike.shared.PrivilegedAct;
import io.zhike.shared.problem.ProblemException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;

/** Every change of an entry: its row, its version, who did it, and the news of it. Callers hold the transaction. */
class EntryWriter {

    private final EntryStore entries;
    private final ApplicationEventPublisher events;

    EntryWriter(EntryStore entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    EntryId create(String code, EntryContent content, EntryStatus status, Change change) {
        var id = entries.insert(code, content, status, change);
        account(id, change, Map.of("code", code, "status", status));
        if (status == EntryStatus.PUBLISHED) {
            tell(new KnowledgeEntryPublished(id));
        }
        return id;
    }

    /** @throws ProblemException 409 {@code entry-changed} if the entry is no longer at {@code version} */
    void change(EntryId id, EntryContent content, int version, Change change) {
        var entry = entries.find(id).orElseThrow(ProblemException::notFound);
        if (!entries.update(id, content, version, change)) {
            throw changed(entry);
        }
        account(id, change, Map.of("code", entry.code(), "version", version + 1));
        if (entry.status() == EntryStatus.PUBLISHED) {
            tell(new KnowledgeEntryChanged(id));
        }
    }

    /** Does nothing if the entry has this status already. */
    void status(EntryId id, EntryStatus status, Change change) {
        var before = entries.find(id).map(Entry::status);
        if (!entries.status(id, status, change)) {
            return;
        }
        account(id, change, Map.of("status", status));
        if (status == EntryStatus.PUBLISHED) {
            tell(new KnowledgeEntryPublished(id));
        } else if (before.filter(EntryStatus.PUBLISHED::equals).isPresent()) {
            tell(new KnowledgeEntryRetired(id));
        }
    }

    /** The refusal carries the entry as it is now, so that both texts can be compared. */
    static ProblemException changed(Entry current) {
        return new ProblemException(HttpStatus.CONFLICT, "entry-changed").with("current", EntryText.of(current));
    }

    void account(EntryId id, Change change, Map<String, Object> details) {
        // A file with thousands of entries is one act, recorded by the import.
        if (change.by() != null && change.act() != Act.IMPORTED) {
            var action = "entry-" + change.act().name().toLowerCase(Locale.ROOT);
            events.publishEvent(new PrivilegedAct(change.author(), action, "knowledge-entry:" + id.value(), details));
        }
    }

    private void tell(Object event) {
        entries.bumpRevision();
        events.publishEvent(event);
    }
}
