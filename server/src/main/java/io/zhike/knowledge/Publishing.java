package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do to entries by hand. Whatever changes what customers see must have been tried; see {@link TrialGate}
 * for the refusals. Drafts are free.
 */
@Service
class Publishing {

    /** An entry that does not exist yet. */
    private static final EntryId NEW = new EntryId(-1);

    private final EntryEditing editing;
    private final EntryVersions versions;
    private final EntryRules rules;
    private final TrialGate gate;

    Publishing(EntryEditing editing, EntryVersions versions, EntryRules rules, TrialGate gate) {
        this.editing = editing;
        this.versions = versions;
        this.rules = rules;
        this.gate = gate;
    }

    /** What a change would do; see {@link Wanted}. */
    TrialOutcome tryOut(Wanted wanted, AccountId by) {
        var entry = asWanted(wanted);
        if (entry.status() == EntryStatus.PUBLISHED) {
            rules.demand(entry.content());
        }
        return gate.tryOut(entry, by);
    }

    private Entry asWanted(Wanted wanted) {
        var form = wanted.content();
        if (wanted.entryId() == null) {
            if (form == null) {
                throw ProblemException.invalid("content", "missing");
            }
            return published(NEW, form.content(editing.today()));
        }
        var now = editing.entry(new EntryId(wanted.entryId()));
        if (Boolean.TRUE.equals(wanted.retire())) {
            return with(now, now.content(), EntryStatus.RETIRED);
        }
        if (wanted.version() != null) {
            return published(now.id(), earlier(now.id(), wanted.version()));
        }
        return published(now.id(), form == null ? now.content() : form.content(editing.today()));
    }

    @Transactional
    Entry create(EntryForm form, @Nullable String code, boolean publish, boolean confirmed, AccountId by) {
        if (publish) {
            var content = form.content(editing.today());
            rules.demand(content);
            gate.demand(published(NEW, content), confirmed, by);
        }
        var status = publish ? EntryStatus.PUBLISHED : EntryStatus.DRAFT;
        return editing.entry(editing.create(form, code, status, new Change(Act.CREATED, by)));
    }

    @Transactional
    Entry change(EntryId id, EntryForm form, int version, boolean confirmed, AccountId by) {
        var content = form.content(editing.today());
        if (seen(id, version).status() == EntryStatus.PUBLISHED) {
            rules.demand(content);
            gate.demand(published(id, content), confirmed, by);
        }
        return editing.change(id, form, version, new Change(Act.CHANGED, by));
    }

    @Transactional
    Entry publish(EntryId id, int version, boolean confirmed, AccountId by) {
        var entry = seen(id, version);
        if (entry.status() != EntryStatus.PUBLISHED) {
            rules.demand(entry.content());
            gate.demand(published(id, entry.content()), confirmed, by);
        }
        return editing.publish(id, version, by);
    }

    @Transactional
    Entry retire(EntryId id, int version, boolean confirmed, AccountId by) {
        var entry = seen(id, version);
        if (entry.status() == EntryStatus.PUBLISHED) {
            gate.demand(with(entry, entry.content(), EntryStatus.RETIRED), confirmed, by);
        }
        return editing.retire(id, version, new Change(Act.RETIRED, by));
    }

    @Transactional
    Entry revert(EntryId id, int to, int version, boolean confirmed, AccountId by) {
        var content = earlier(id, to);
        if (seen(id, version).status() == EntryStatus.PUBLISHED) {
            gate.demand(published(id, content), confirmed, by);
        }
        return editing.revert(id, to, version, by);
    }

    private EntryContent earlier(EntryId id, int version) {
        return versions.find(id, version)
                .orElseThrow(ProblemException::notFound)
                .content();
    }

    private Entry seen(EntryId id, int version) {
        var entry = editing.entry(id);
        if (entry.version() != version) {
            throw EntryWriter.changed(entry);
        }
        return entry;
    }

    private static Entry published(EntryId id, EntryContent content) {
        return new Entry(id, "", content, EntryStatus.PUBLISHED, 1);
    }

    private static Entry with(Entry entry, EntryContent content, EntryStatus status) {
        return new Entry(entry.id(), entry.code(), content, status, entry.version());
    }

    /**
     * A change to try: an entry published as it is, with other content, or with that of an earlier version; or retired.
     *
     * @param entryId left out for a new entry, which must have content
     */
    record Wanted(
            @Nullable Long entryId,
            @Nullable EntryForm content,
            @Nullable Integer version,
            @Nullable Boolean retire) {}
}
