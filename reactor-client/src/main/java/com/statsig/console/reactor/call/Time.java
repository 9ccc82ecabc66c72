package com.statsig.console.reactor.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The clock and scheduler that all waiting uses. Tests give one that they move themselves. */
public final class Time {
    /** 365 days: as good as forever, and can still be counted in nanoseconds. */
    public static final Duration LONGEST = Duration.ofDays(365);

    private final Scheduler scheduler;
    private final LongSupplier nanos;
    private final Supplier<Instant> now;

    private Time(Scheduler scheduler, LongSupplier nanos, Supplier<Instant> now) {
        this.scheduler = scheduler;
        this.nanos = nanos;
        this.now = now;
    }

    /** Real time: {@link Schedulers#parallel()}, {@link System#nanoTime()} and the clock of the system. */
    public static Time system() {
        long start = System.nanoTime();
        return new Time(Schedulers.parallel(), () -> System.nanoTime() - start, Instant::now);
    }

    /** Everything from {@link Scheduler#now(TimeUnit)}, so that a {@code VirtualTimeScheduler} moves it. */
    public static Time of(Scheduler scheduler) {
        return new Time(
                scheduler,
                () -> scheduler.now(TimeUnit.NANOSECONDS),
                () -> Instant.ofEpochMilli(scheduler.now(TimeUnit.MILLISECONDS)));
    }

    /** The duration, or {@link #LONGEST} if it is longer. */
    public static Duration bounded(Duration duration) {
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }

    /** Where delays run. Its threads must not be blocked. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Nanoseconds since some moment in the past. Good for differences only; never negative. */
    public long nanos() {
        return nanos.getAsLong();
    }

    /** The time of day, for dates that a server names. */
    public Instant now() {
        return now.get();
    }
}
