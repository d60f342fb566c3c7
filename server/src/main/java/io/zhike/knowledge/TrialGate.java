package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.shared.PrivilegedAct;
import io.zhike.shared.config.ContentHash;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Nothing that customers see changes before somebody has seen what it does to the robot's answers. */
@Service
public class TrialGate {

    /** Meanwhile others may have published: a trial does not hold for ever. */
    private static final Duration VALID = Duration.ofMinutes(30);

    private final PublicationTrial robot;
    private final TrialStore trials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrialGate(PublicationTrial robot, TrialStore trials, ApplicationEventPublisher events, Clock clock) {
        this.robot = robot;
        this.trials = trials;
        this.events = events;
        this.clock = clock;
    }

    /** Tries an entry as it would be, and keeps that it was tried. */
    TrialOutcome tryOut(Entry entry, AccountId by) {
        return tryOut(List.of(entry), digest(entry), by);
    }

    TrialOutcome tryOut(List<Entry> changed, String digest, AccountId by) {
        var outcome = robot.tryOut(changed);
        keep(digest, outcome, by);
        return outcome;
    }

    /**
     * Keeps that a change was tried.
     *
     * @param digest tells the change from all others
     */
    public void keep(String digest, TrialOutcome outcome, AccountId by) {
        trials.keep(digest, outcome, by, clock.instant());
    }

    /** Without an account to answer to, as a schedule does it. */
    TrialOutcome tryOut(List<Entry> changed) {
        return robot.tryOut(changed);
    }

    /**
     * To be called in the transaction of the change.
     *
     * @param confirmed whether it is to be done though answers get worse; that goes on record
     * @throws ProblemException 409 {@code trial-missing} if this very content was not tried in the last half hour;
     *     {@code answers-get-worse} if it was, without a good end
     */
    void demand(Entry entry, boolean confirmed, AccountId by) {
        demand(digest(entry), confirmed, "knowledge-entry:" + entry.id().value(), by);
    }

    /** As the other one, of a change that is more than one entry or something else than an entry. */
    public void demand(String digest, boolean confirmed, String subject, AccountId by) {
        var made = trials.since(digest, clock.instant().minus(VALID))
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "trial-missing"));
        if (made.worse() == 0) {
            return;
        }
        if (!confirmed) {
            throw new ProblemException(HttpStatus.CONFLICT, "answers-get-worse").with("worse", made.worse());
        }
        var details = Map.<String, Object>of("worse", made.worse(), "cases", made.cases());
        events.publishEvent(new PrivilegedAct(by.value(), "published-despite-trial", subject, details));
    }

    /** The date on which it was looked over changes no answer. */
    private static String digest(Entry entry) {
        var content = entry.content().dated(LocalDate.EPOCH);
        return ContentHash.of(entry.id().value() + "\n" + entry.status() + "\n" + content);
    }
}
