package com.statsig.console.testkit.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Another clock, and how far it was moved on. Thread-safe. */
public final class SandboxClock extends Clock {
    /** Later times have more than four digits in their year, which the API does not read. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Clock clock;
    private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);

    public SandboxClock(Clock clock) {
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the time is negative, or would lead beyond the year 9998 */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A clock goes on, not back: " + time);
        }
        Instant now = clock.instant();
        moved.updateAndGet(before -> {
            if (time.compareTo(Duration.between(now.plus(before), LATEST)) > 0) {
                throw new IllegalArgumentException("No time is " + time + " from now: the clock goes to " + LATEST);
            }
            return before.plus(time);
        });
    }

    /** Back to the clock underneath. */
    public void reset() {
        moved.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(moved.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The sandbox knows UTC only");
    }
}
