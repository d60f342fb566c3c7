package io.zhike.bot.phrasing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** Keeps questions away from a model that is down or overrun: answers then come at once, without it. */
final class Breaker {

    private final Semaphore places;
    private final int failuresAllowed;
    private final Duration pause;
    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Breaker(int concurrent, int failuresAllowed, Duration pause, Clock clock) {
        this.places = new Semaphore(concurrent);
        this.failuresAllowed = failuresAllowed;
        this.pause = pause;
        this.clock = clock;
    }

    /** Takes a place, to be given back by {@link #leave}; false if there is none, or the model is left alone. */
    boolean enter() {
        return !isClosed() && places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        if (++failures >= failuresAllowed) {
            failures = 0;
            closedUntil = clock.instant().plus(pause);
        }
    }

    private synchronized boolean isClosed() {
        return clock.instant().isBefore(closedUntil);
    }
}
