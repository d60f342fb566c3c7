package io.zhike.realtime;

import java.util.function.LongSupplier;

/** A token bucket for one connection; used by one thread at a time, since a connection's frames come in order. */
final class FrameBudget {

    private static final int BURST_SECONDS = 10;

    private final double perNano;
    private final double capacity;
    private final LongSupplier nanos;
    private double tokens;
    private long last;

    FrameBudget(int framesPerSecond, LongSupplier nanos) {
        this.perNano = framesPerSecond / 1e9;
        this.capacity = (double) framesPerSecond * BURST_SECONDS;
        this.nanos = nanos;
        this.tokens = capacity;
        this.last = nanos.getAsLong();
    }

    boolean take() {
        var now = nanos.getAsLong();
        tokens = Math.min(capacity, tokens + (now - last) * perNano);
        last = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
