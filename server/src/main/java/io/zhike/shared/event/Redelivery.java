package io.zhike.shared.event;

import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers events again whose listener failed, or whose process ended before it was done: the staleness monitor marks
 * those as failed too. Several nodes may look at once; the registry lets one have each event.
 */
@Component
class Redelivery {

    /** With the pauses that grow it is most of a day; what fails then is a fault of the program, and stays to be seen. */
    private static final int ATTEMPTS = 40;

    private final FailedEventPublications failed;
    private final Clock clock;

    Redelivery(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        failed.resubmit(ResubmissionOptions.defaults().withFilter(this::isDue));
    }

    /** A minute later after each attempt. */
    private boolean isDue(EventPublication event) {
        var attempts = event.getCompletionAttempts();
        var last = event.getLastResubmissionDate();
        var pause = Duration.ofMinutes(attempts);
        return attempts < ATTEMPTS && (last == null || !last.plus(pause).isAfter(clock.instant()));
    }
}
