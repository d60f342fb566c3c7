package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do with entries. Every act but creating names the version that was seen and is refused with 409
 * {@code entry-changed} if somebody was quicker.
 */
@Service
public class EntryEditing {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntryStore entries;
    private final EntryVersions versions;
    private final EntrySchedule schedule;
    private final EntryRules rules;
    private final EntryWriter writer;
    private final Clock clock;

    EntryEditing(
            EntryStore entries,
            EntryVersions versions,
            EntrySchedule schedule,
            EntryRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.schedule = schedule;
        this.rules = rules;
        this.writer = new EntryWriter(entries, events);
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} */
    public Entry entry(EntryId id) {
        return entries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @param code its name in files; null to make one */
    @Transactional
    public EntryId create(EntryForm form, @Nullable String code, EntryStatus status, Change change) {
        var content = form.content(today());
        rules.demand(content);
        return writer.create(code == null || code.isBlank() ? newCode() : free(code.strip()), content, status, change);
    }

    @Transactional
    public Entry change(EntryId id, EntryForm form, int version, Change change) {
        var content = form.content(today());
        rules.demand(content);
        writer.change(id, content, version, change);
        return entry(id);
    }

    @Transactional
    public Entry publish(EntryId id, int version, AccountId by) {
        var entry = seen(id, version);
        rules.demand(entry.content());
        writer.status(id, EntryStatus.PUBLISHED, new Change(Act.PUBLISHED, by));
        return entry(id);
    }

    @Transactional
    public Entry retire(EntryId id, int version, Change change) {
        seen(id, version);
        writer.status(id, EntryStatus.RETIRED, change);
        return entry(id);
    }

    /** Takes an entry back from retirement, as a draft: customers see it once it is published again. */
    @Transactional
    public Entry restore(EntryId id, int version, AccountId by) {
        if (seen(id, version).status() != EntryStatus.RETIRED) {
            throw new ProblemException(HttpStatus.CONFLICT, "entry-not-retired");
        }
        writer.status(id, EntryStatus.DRAFT, new Change(Act.RESTORED, by));
        return entry(id);
    }

    /** Writes the content of an earlier version again; its status stays as it is now. */
    @Transactional
    public Entry revert(EntryId id, int to, int version, AccountId by) {
        var earlier = versions.find(id, to).orElseThrow(ProblemException::notFound);
        writer.change(id, earlier.content(), version, new Change(Act.REVERTED, by));
        return entry(id);
    }

    /**
     * @param publishAt when it is to appear, null to stop waiting for that; a published entry has nothing to wait for
     * @param retireAt when it is to go
     */
    @Transactional
    public Entry plan(EntryId id, @Nullable Instant publishAt, @Nullable Instant retireAt, int version, AccountId by) {
        var entry = seen(id, version);
        EntrySchedule.demandSense(entry, publishAt, retireAt, clock.instant());
        if (publishAt != null) {
            rules.demand(entry.content());
        }
        schedule.set(id, publishAt, retireAt);
        var change = new Change(Act.SCHEDULED, by);
        versions.keep(id.value(), change);
        writer.account(
                id, change, Map.of("publishAt", String.valueOf(publishAt), "retireAt", String.valueOf(retireAt)));
        return entry(id);
    }

    private Entry seen(EntryId id, int version) {
        var entry = entries.lock(id).orElseThrow(ProblemException::notFound);
        if (entry.version() != version) {
            throw EntryWriter.changed(entry);
        }
        return entry;
    }

    private String free(String code) {
        var problem = rules.codeProblem(code);
        if (problem != null) {
            throw ProblemException.invalid(problem.field(), problem.code());
        }
        if (entries.byCode(code).isPresent()) {
            throw ProblemException.invalid("code", "taken");
        }
        return code;
    }

    /** Names that people never type; 40 random bits do not meet among thousands. */
    static String newCode() {
        return "k-" + Long.toString(RANDOM.nextLong(1L << 40), Character.MAX_RADIX);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
