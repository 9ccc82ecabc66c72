package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.Internal;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.reactor.quota.Learning.Window;
import io.github.resilience4j.core.EventConsumer;
import io.github.resilience4j.core.EventProcessor;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnDrainedEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnFailureEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnSuccessEvent;
import java.time.Duration;
import java.util.Map;

/**
 * The face of one {@link LimitClass} of a project's quota to Resilience4j: all windows of the class at once, each of them
 * sliding. Its events and metrics tell of every call of the client, and who takes permits here takes them from the client. A
 * request made with a permit taken here counts from that moment, or from the moment it was reserved for, not from its end.
 * Where other processes share the quota, nothing can be taken here, since a permit must come from the store.
 *
 * <p>Where the server has taught a lower limit than the configured one, limits and permits here are those of the lesson.
 *
 * <p>The configuration describes the window that allows the fewest requests over time; a class without limits shows
 * {@link Integer#MAX_VALUE} permits a nanosecond. The timeout, at first the longest window, is for
 * {@link #reservePermission(int)} alone.
 */
@Internal
public final class QuotaRateLimiter implements RateLimiter, QuotaLine.Listener {

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

    private final QuotaLine line;
    private final LimitClass limitClass;
    private final String name;
    private final Map<String, String> tags;
    private final Events events = new Events();
    private volatile Duration timeout;

    QuotaRateLimiter(QuotaLine line, LimitClass limitClass, String name, Map<String, String> tags) {
        this.line = line;
        this.limitClass = limitClass;
        this.name = name;
        this.tags = tags;
        timeout = line.with(
                limitClass,
                (usage, now) -> usage.learning.windows.stream()
                        .map(window -> Duration.ofNanos(window.length))
                        .reduce(Duration.ZERO, (shorter, longer) -> longer));
    }

    /**
     * Takes permits if they are there now and no call of the client waits for them. Unlike other limiters this one
     * never blocks: {@code false} comes at once, whatever the timeout. To wait, use {@link QuotaLine#run}.
     */
    @Override
    public boolean acquirePermission(int permits) {
        requirePositive(permits);
        boolean acquired = line.with(limitClass, (usage, now) -> {
            boolean hasRoom = !line.isShared() && line.hasRoom(usage, permits);
            take(usage, hasRoom ? permits : 0, now, now);
            return hasRoom;
        });
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
        long wait = line.with(limitClass, (usage, now) -> {
            long at = line.hasRoom(usage, permits)
                    ? now
                    : line.waiting(usage) > 0 ? NEVER : usage.nextAt(permits, 1, now);
            at = line.isShared() ? NEVER : at;
            if (at == NEVER || Duration.ofNanos(at - now).compareTo(timeout) > 0) {
                return -1L;
            }
            take(usage, permits, at, now);
            return at - now;
        });
        publish(wait >= 0, permits);
        return wait;
    }

    /** Takes all permits that are there. What is owed already stays owed. */
    @Override
    public void drainPermissions() {
        int drained = line.with(limitClass, (usage, now) -> {
            boolean isEndless = line.isShared() || usage.learning.windows.isEmpty();
            int available = isEndless ? 0 : Math.max(0, usage.available(now));
            take(usage, available, now, now);
            return available;
        });
        if (events.hasConsumers()) {
            events.processEvent(new RateLimiterOnDrainedEvent(name, drained));
        }
    }

    private static void take(QuotaState.Usage usage, int permits, long at, long now) {
        for (int i = 0; i < permits; i++) {
            usage.add(at, now);
        }
    }

    @Override
    public void changeTimeoutDuration(Duration timeoutDuration) {
        timeout = timeoutDuration;
    }

    /**
     * Changes the limit of the window that the configuration describes, at once; the other windows stay as they are.
     * What was learned of the window is forgotten.
     *
     * @throws IllegalStateException if the class has no limit, or other processes share the quota
     */
    @Override
    public void changeLimitForPeriod(int limitForPeriod) {
        requirePositive(limitForPeriod);
        boolean changed = line.with(limitClass, (usage, now) -> {
            Window tightest = line.isShared() ? null : usage.tightest(now);
            if (tightest != null) {
                tightest.configure(limitForPeriod);
            }
            return tightest != null;
        });
        if (!changed) {
            throw new IllegalStateException(
                    name + " has no limit to change here: give the client a Quota that limits this class"
                            + (line.isShared() ? ", and those of the other processes too" : ""));
        }
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
        RateLimiterConfig.Builder config = RateLimiterConfig.custom().timeoutDuration(timeout);
        return line.with(limitClass, (usage, now) -> {
            Window tightest = usage.tightest(now);
            return config.limitForPeriod(tightest == null ? Integer.MAX_VALUE : tightest.base)
                    .limitRefreshPeriod(Duration.ofNanos(tightest == null ? 1 : tightest.length))
                    .build();
        });
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
                return line.with(limitClass, (usage, now) -> line.waiting(usage));
            }

            @Override
            public int getAvailablePermissions() {
                return line.with(limitClass, (usage, now) -> usage.available(now));
            }
        };
    }

    @Override
    public EventPublisher getEventPublisher() {
        return events;
    }

    @Override
    public void decided(boolean permitted) {
        publish(permitted, 1);
    }

    @Override
    public String toString() {
        return "QuotaRateLimiter{name='" + name + "', rateLimiterConfig=" + getRateLimiterConfig() + "}";
    }

    private void publish(boolean permitted, int permits) {
        if (events.hasConsumers()) {
            events.processEvent(
                    permitted
                            ? new RateLimiterOnSuccessEvent(name, permits)
                            : new RateLimiterOnFailureEvent(name, permits));
        }
    }

    private static void requirePositive(int permits) {
        if (permits < 1) {
            throw new IllegalArgumentException(permits + " permits: use at least 1");
        }
    }
}
