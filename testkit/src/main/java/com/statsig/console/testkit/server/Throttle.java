package com.statsig.console.testkit.server;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what was let through, and what was refused where that is asked for, in windows that slide. */
final class Throttle {
    private static final class Window {
        private final LimitClass limitClass;
        private final Duration length;
        /** The times of the last requests, as many as are allowed, the oldest at {@link #oldest}. */
        private final @Nullable Instant[] times;

        private int oldest;

        Window(LimitClass limitClass, int permits, Duration length) {
            this.limitClass = limitClass;
            this.length = length;
            this.times = new Instant[permits];
        }

        Duration waitAt(Instant now) {
            Instant first = times[oldest];
            Duration wait = first == null ? Duration.ZERO : Duration.between(now, first.plus(length));
            return wait.isNegative() ? Duration.ZERO : wait;
        }

        void count(Instant now) {
            times[oldest] = now;
            oldest = (oldest + 1) % times.length;
        }
    }

    private final List<Window> windows = new ArrayList<>();

    private final boolean countsRefused;

    Throttle(Quota quota, boolean countsRefused) {
        this.countsRefused = countsRefused;
        quota.limits()
                .forEach((limitClass, limits) ->
                        limits.forEach(limit -> windows.add(new Window(limitClass, limit.permits(), limit.window()))));
    }

    /** Lets a request through, and then the answer is zero; or says how long it should have waited. */
    synchronized Duration admit(Set<LimitClass> limitClasses, Clock clock) {
        Instant now = clock.instant();
        List<Window> concerned = windows.stream()
                .filter(window -> limitClasses.contains(window.limitClass))
                .toList();
        Duration wait = concerned.stream()
                .map(window -> window.waitAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero() || countsRefused) {
            concerned.forEach(window -> window.count(now));
        }
        return wait;
    }
}
