package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.SlidingWindow.NEVER;

import com.statsig.console.Internal;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.QuotaLimit;
import io.github.resilience4j.core.EventConsumer;
import io.github.resilience4j.core.EventProcessor;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnDrainedEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnFailureEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnSuccessEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one API key may send of one {@link LimitClass}: all windows of the class at once, each of them sliding.
 *
 * <p>The client waits for it through {@link KeyQuota}. For everybody else it is a Resilience4j rate limiter: its events
 * and metrics tell of every call of the client, and who takes permits here takes them from the client. A request made
 * with a permit taken here counts from that moment, or from the moment it was reserved for, not from its end.
 *
 * <p>Where the server has taught a lower limit than the configured one, limits and permits here are those of the lesson.
 *
 * <p>The configuration describes the window that allows the fewest requests over time; a class without limits shows
 * {@link Integer#MAX_VALUE} permits a nanosecond. The timeout, at first the longest window, is for
 * {@link #reservePermission(int)} alone.
 */
@Internal
public final class QuotaRateLimiter implements RateLimiter {

    private static final class Events extends EventProcessor<RateLimiterEvent> implements EventPublisher {

        @Override
        public EventPublisher onSuccess(EventConsumer<RateLimiterOnSuccessEvent> consumer) {
            registerConsumer(RateLimiterOnSuccessEvent.class.getName(), consumer);
            return this;
        }

        @Override
        public EventPublisher onFailure(EventConsumer<RateLimiterOnFailureEvent> consumer) {
            registerConsumer(RateLimiterOnFailureEvent.class.getName(), consumer);
            return this;
        }
    }

    private final KeyQuota quota;
    private final String name;
    private final Map<String, String> tags;
    private final Events events = new Events();
    private volatile RateLimiterConfig config;

    /* Guarded by the lock of the quota, which those who call the package-private methods hold. */
    private final List<SlidingWindow> windows = new ArrayList<>();
    private @Nullable SlidingWindow described;
    private int inFlight;
    private long pausedUntil;

    QuotaRateLimiter(KeyQuota quota, String name, Map<String, String> tags, List<QuotaLimit> limits) {
        this.quota = quota;
        this.name = name;
        this.tags = tags;
        limits.forEach(limit -> windows.add(new SlidingWindow(limit)));
        config = RateLimiterConfig.custom()
                .limitForPeriod(Integer.MAX_VALUE)
                .limitRefreshPeriod(Duration.ofNanos(1))
                .timeoutDuration(limits.stream()
                        .map(QuotaLimit::window)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO))
                .build();
        describeTightest();
    }

    /**
     * Takes permits if they are there now and no call of the client waits for them. Unlike other limiters this one
     * never blocks: {@code false} comes at once, whatever the timeout. To wait, use {@link KeyQuota#run}.
     */
    @Override
    public boolean acquirePermission(int permits) {
        requirePositive(permits);
        boolean acquired;
        synchronized (quota.lock) {
            acquired = hasRoom(permits);
            if (acquired) {
                take(permits, quota.now());
            }
        }
        publish(acquired, permits);
        return acquired;
    }

    /**
     * Takes permits that are there now or will be later, and returns how many nanoseconds to wait for them. Negative, and
     * nothing taken, if that is longer than the timeout, or cannot be told: because it depends on when requests in
     * flight end, because calls of the client wait already, or because no window is that wide.
     */
    @Override
    public long reservePermission(int permits) {
        requirePositive(permits);
        long wait = -1;
        synchronized (quota.lock) {
            long now = quota.now();
            if (hasRoom(permits)) {
                wait = 0;
            } else if (quota.waiting(this) == 0) {
                long at = freeAt(permits);
                if (at != NEVER && Duration.ofNanos(at - now).compareTo(config.getTimeoutDuration()) <= 0) {
                    wait = at - now;
                }
            }
            if (wait >= 0) {
                take(permits, now + wait);
            }
        }
        publish(wait >= 0, permits);
        return wait;
    }

    /** Takes all permits that are there. What is owed already stays owed. */
    @Override
    public void drainPermissions() {
        int drained;
        synchronized (quota.lock) {
            drained = windows.isEmpty() ? 0 : Math.max(0, available());
            take(drained, quota.now());
        }
        if (events.hasConsumers()) {
            events.processEvent(new RateLimiterOnDrainedEvent(name, drained));
        }
    }

    @Override
    public void changeTimeoutDuration(Duration timeoutDuration) {
        synchronized (quota.lock) {
            config = RateLimiterConfig.from(config)
                    .timeoutDuration(timeoutDuration)
                    .build();
        }
    }

    /**
     * Changes the limit of the window that the configuration describes, at once; the other windows stay as they are.
     * What was learned of the window is forgotten.
     *
     * @throws IllegalStateException if the class has no limit
     */
    @Override
    public void changeLimitForPeriod(int limitForPeriod) {
        requirePositive(limitForPeriod);
        synchronized (quota.lock) {
            if (described == null) {
                throw new IllegalStateException(
                        name + " has no limit to change: give the client a Quota that limits this class");
            }
            described.learned().configure(limitForPeriod);
            config = RateLimiterConfig.from(config)
                    .limitForPeriod(limitForPeriod)
                    .build();
        }
        quota.arm();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Map<String, String> getTags() {
        return tags;
    }

    @Override
    public RateLimiterConfig getRateLimiterConfig() {
        return config;
    }

    /**
     * The permits that can be had at this moment, in the window that has the fewest: none while the server has told to
     * wait, negative if more are reserved. The number waiting is that of calls, not of threads.
     */
    @Override
    public Metrics getMetrics() {
        return new Metrics() {
            @Override
            public int getNumberOfWaitingThreads() {
                synchronized (quota.lock) {
                    return quota.waiting(QuotaRateLimiter.this);
                }
            }

            @Override
            public int getAvailablePermissions() {
                synchronized (quota.lock) {
                    return pausedUntil > quota.now() ? Math.min(0, available()) : available();
                }
            }
        };
    }

    @Override
    public EventPublisher getEventPublisher() {
        return events;
    }

    @Override
    public String toString() {
        return "QuotaRateLimiter{name='" + name + "', rateLimiterConfig=" + config + "}";
    }

    /** As {@link SlidingWindow#nextAt}, for all windows. */
    long nextAt(double share) {
        long at = pausedUntil;
        for (SlidingWindow window : windows) {
            at = Math.max(at, window.nextAt(inFlight, share));
        }
        return at;
    }

    /** As {@link SlidingWindow#earliest}, for all windows. */
    long earliest(int place, double share, long now) {
        long at = pausedUntil;
        for (SlidingWindow window : windows) {
            at = Math.max(at, window.earliest(inFlight, place, share, now));
        }
        return at;
    }

    void grant(Permit permit) {
        inFlight++;
        long now = quota.now();
        for (SlidingWindow window : windows) {
            if (window.isBeyond(inFlight, permit.lane.share, now)) {
                permit.scouted = Stream.concat(permit.scouted.stream(), Stream.of(window))
                        .toList();
            }
        }
    }

    void giveBack() {
        inFlight--;
    }

    /** @param sinceLesson whether the request left after the last lesson */
    void release(Permit permit, boolean sinceLesson) {
        inFlight--;
        long now = quota.now();
        take(1, now);
        for (SlidingWindow window : windows) {
            if (sinceLesson) {
                window.learned().pass(now);
            }
            boolean scouted = sinceLesson && permit.scouted.contains(window);
            window.learned().prove(window.used(now), scouted ? permit.lane.share : 1);
        }
        describeTightest();
    }

    /** The request that goes beyond what was learned of this window, if it is one of these, is over and was refused. */
    void refuseScout(SlidingWindow window) {
        if (windows.contains(window)) {
            long now = quota.now();
            window.learned().refuseScout(window.used(now) + inFlight - 1, now);
            describeTightest();
        }
    }

    List<SlidingWindow> windows() {
        return windows;
    }

    /** Tells what was learned, once no request is out that could change it. */
    void report(Queue<String> news) {
        if (inFlight > 0) {
            return;
        }
        for (SlidingWindow window : windows) {
            String line = window.learned().news();
            if (line != null) {
                news.add(name + ": " + line);
            }
        }
    }

    void pauseUntil(long time) {
        pausedUntil = Math.max(pausedUntil, time);
    }

    /** Adds the windows that are not there yet; they know what the longest one remembers. */
    void tighten(List<QuotaLimit> limits) {
        List<QuotaLimit> present = windows.stream().map(SlidingWindow::limit).toList();
        List<SlidingWindow> added = limits.stream()
                .filter(limit -> !present.contains(limit))
                .map(SlidingWindow::new)
                .toList();
        windows.stream()
                .max(Comparator.comparing(window -> window.limit().window()))
                .ifPresent(longest -> added.forEach(window -> window.addAll(longest, quota.now())));
        windows.addAll(added);
        describeTightest();
    }

    void publish(boolean permitted, int permits) {
        if (events.hasConsumers()) {
            events.processEvent(
                    permitted
                            ? new RateLimiterOnSuccessEvent(name, permits)
                            : new RateLimiterOnFailureEvent(name, permits));
        }
    }

    private void take(int permits, long at) {
        long now = quota.now();
        for (SlidingWindow window : windows) {
            for (int i = 0; i < permits; i++) {
                window.add(at, now);
            }
        }
    }

    private boolean hasRoom(int permits) {
        return freeAt(permits) <= quota.now() && !quota.overtakes(List.of(this), 1);
    }

    private long freeAt(int permits) {
        long at = pausedUntil;
        for (SlidingWindow window : windows) {
            at = Math.max(at, window.freeAt(inFlight, permits, 1));
        }
        return at;
    }

    private int available() {
        long now = quota.now();
        int available = Integer.MAX_VALUE;
        for (SlidingWindow window : windows) {
            available = Math.min(available, window.available(inFlight, now));
        }
        return available;
    }

    void describeTightest() {
        SlidingWindow tightest = null;
        for (SlidingWindow window : windows) {
            if (tightest == null || window.rate() < tightest.rate()) {
                tightest = window;
            }
        }
        if (tightest == null || (tightest == described && tightest.permits() == config.getLimitForPeriod())) {
            return;
        }
        described = tightest;
        config = RateLimiterConfig.from(config)
                .limitForPeriod(tightest.permits())
                .limitRefreshPeriod(tightest.limit().window())
                .build();
    }

    private static void requirePositive(int permits) {
        if (permits < 1) {
            throw new IllegalArgumentException(permits + " permits: use at least 1");
        }
    }
}
