package io.zhike.ticket.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.organisation.calendar.WorkingCalendar;
import io.zhike.organisation.calendar.WorkingTime;
import io.zhike.testing.ApplicationTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("S8")
class ProgressTests {

    /** Monday, 9 o'clock in China. */
    private static final Instant MONDAY_9 = Instant.parse("2032-11-22T01:00:00Z");

    @Autowired
    private WorkingCalendar calendar;

    private WorkingTime time;

    @BeforeEach
    void calendar() {
        time = calendar.workingTime();
    }

    @Test
    void whileTheAskerIsAskedThePromisedTimeStandsStill() {
        var open = Progress.open(time.after(MONDAY_9, 120));

        var waiting = open.askedBack(MONDAY_9.plus(Duration.ofMinutes(30)), time);
        var again = waiting.followedUp(MONDAY_9.plus(Duration.ofDays(2)), time, 900);

        assertThat(waiting.minutesLeft()).isEqualTo(90);
        assertThat(waiting.dueAt()).isNull();
        assertThat(again.dueAt()).isEqualTo(MONDAY_9.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(90)));
    }

    @Test
    void askingBackTooLateLeavesNothingOfThePromise() {
        var overdue = Progress.open(MONDAY_9);

        assertThat(overdue.askedBack(MONDAY_9.plus(Duration.ofHours(1)), time).minutesLeft())
                .isZero();
    }

    @Test
    void anAnswerThatDidNotHelpBringsANewPromise() {
        var answered = Progress.open(MONDAY_9.plus(Duration.ofHours(1))).answered();

        var again = answered.followedUp(MONDAY_9, time, 60);

        assertThat(answered.dueAt()).isNull();
        assertThat(again.dueAt()).isEqualTo(MONDAY_9.plus(Duration.ofHours(1)));
    }

    @Test
    void addingToAnOpenQuestionDoesNotMoveItsDeadline() {
        var open = Progress.open(MONDAY_9.plus(Duration.ofHours(1)));

        assertThat(open.followedUp(MONDAY_9, time, 60)).isEqualTo(open);
    }

    @Test
    void whatWasMergedIsOver() {
        var merged = Progress.open(MONDAY_9).merged(17);

        assertThatThrownBy(merged::answered).hasMessage("ticket-merged");
        assertThatThrownBy(() -> merged.followedUp(MONDAY_9, time, 60)).hasMessage("ticket-merged");
        assertThatThrownBy(() -> merged.solved(MONDAY_9, null)).hasMessage("ticket-merged");
        assertThatThrownBy(() -> merged.reopened(MONDAY_9, time, 60)).hasMessage("ticket-not-solved");
    }
}
