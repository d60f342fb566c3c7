package io.zhike.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

@Tag("A11")
class RedeliveryTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final List<Failed> waiting = new ArrayList<>();
    private final List<Failed> again = new ArrayList<>();
    private final FailedEventPublications registry = this::resubmit;
    private final Redelivery redelivery = new Redelivery(registry, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatFailedForTheFirstTimeIsDeliveredAtOnceAndThenAfterPausesThatGrow() {
        var first = failed(0, null);
        var early = failed(5, NOW.minus(Duration.ofMinutes(4)));
        var due = failed(5, NOW.minus(Duration.ofMinutes(5)));
        redelivery.look();
        assertThat(again).containsExactly(first, due).doesNotContain(early);
    }

    @Test
    void whatFailsForEverIsLeftToPeople() {
        failed(40, NOW.minus(Duration.ofDays(1)));
        redelivery.look();
        assertThat(again).isEmpty();
    }

    private Failed failed(int attempts, Instant last) {
        var event = new Failed(attempts, last);
        waiting.add(event);
        return event;
    }

    private void resubmit(ResubmissionOptions options) {
        waiting.stream().filter(options.getFilter()).forEach(again::add);
    }

    private record Failed(int attempts, Instant last) implements EventPublication {

        @Override
        public UUID getIdentifier() {
            return new UUID(0, attempts);
        }

        @Override
        public Object getEvent() {
            return "event";
        }

        @Override
        public Instant getPublicationDate() {
            return NOW.minus(Duration.ofDays(2));
        }

        @Override
        public Optional<Instant> getCompletionDate() {
            return Optional.empty();
        }

        @Override
        public Status getStatus() {
            return Status.FAILED;
        }

        @Override
        public Instant getLastResubmissionDate() {
            return last;
        }

        @Override
        public int getCompletionAttempts() {
            return attempts;
        }
    }
}
