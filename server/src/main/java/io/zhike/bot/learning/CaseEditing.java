package io.zhike.bot.learning;

import io.zhike.account.AccountId;
import io.zhike.bot.learning.RegressionCases.Expected;
import io.zhike.bot.learning.RegressionCases.NewCase;
import io.zhike.bot.learning.RegressionCases.RegressionCase;
import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryId;
import io.zhike.knowledge.EntryStatus;
import io.zhike.knowledge.Subjects;
import io.zhike.shared.PrivilegedAct;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regression set by hand: a question, where it is asked, and the entry that must answer it. */
@Service
class CaseEditing {

    private final RegressionCases cases;
    private final EntryEditing entries;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseEditing(
            RegressionCases cases,
            EntryEditing entries,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.entries = entries;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the form says; without an entry the question must be refused.
     *
     * @throws ProblemException 422 {@code invalid-input} for a product, module or entry that does not exist, or an
     *     entry that is not published and so could never answer
     */
    NewCase checked(
            String text, @Nullable String product, @Nullable String module, @Nullable Long entry, AccountId by) {
        if (product != null && !subjects.products().contains(product)) {
            throw ProblemException.invalid("product", "unknown");
        }
        if (module != null && !subjects.isModule(module)) {
            throw ProblemException.invalid("module", "unknown");
        }
        if (entry != null && !isPublished(entry)) {
            throw ProblemException.invalid("entryId", "not-published");
        }
        var expected = entry == null ? Expected.REFUSAL : Expected.ENTRY;
        return new NewCase(text.strip(), product, module, expected, entry, null, null, by.value());
    }

    private boolean isPublished(long entry) {
        try {
            return entries.entry(new EntryId(entry)).status() == EntryStatus.PUBLISHED;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** @throws ProblemException 409 {@code case-exists} if the question is asked there already */
    @Transactional
    RegressionCase add(NewCase added) {
        try {
            var id = cases.insert(added, clock.instant());
            record(added.by(), "regression-case-added", id, added);
            return find(id);
        } catch (DuplicateKeyException e) {
            throw new ProblemException(HttpStatus.CONFLICT, "case-exists");
        }
    }

    /** @throws ProblemException {@code not-found}; as {@link #add} */
    @Transactional
    RegressionCase change(long id, NewCase changed) {
        find(id);
        try {
            cases.update(id, changed, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new ProblemException(HttpStatus.CONFLICT, "case-exists");
        }
        record(changed.by(), "regression-case-changed", id, changed);
        return find(id);
    }

    /** @throws ProblemException {@code not-found} */
    @Transactional
    void remove(long id, AccountId by) {
        var text = find(id).text();
        cases.remove(id);
        events.publishEvent(new PrivilegedAct(
                by.value(), "regression-case-removed", "regression-case:" + id, Map.of("text", text)));
    }

    private RegressionCase find(long id) {
        return cases.find(id).orElseThrow(ProblemException::notFound);
    }

    private void record(@Nullable Long by, String action, long id, NewCase now) {
        var details = Map.<String, Object>of("text", now.text(), "expected", now.expected());
        events.publishEvent(new PrivilegedAct(by, action, "regression-case:" + id, details));
    }
}
