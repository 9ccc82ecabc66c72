package com.statsig.console.reactor.resilience;

import com.statsig.console.quota.QuotaLimit;

/**
 * One limit and the requests that count in it, as a ring of times in rising order: at most as many as the limit has
 * permits. A time stays until the window has passed over it. Not thread-safe.
 */
final class SlidingWindow {

    static final long NEVER = Long.MAX_VALUE;

    private final QuotaLimit limit;
    private final long length;
    private QuotaLimit current;
    private long[] times = new long[8];
    private int head;
    private int size;

    SlidingWindow(QuotaLimit limit) {
        this.limit = limit;
        length = limit.window().toNanos();
        current = limit;
    }

    /** As it was at first; the permits may have changed since. */
    QuotaLimit limit() {
        return limit;
    }

    /** Permits in a nanosecond. */
    double rate() {
        return (double) permits() / length;
    }

    int permits() {
        return current.permits();
    }

    void permits(int changed) {
        current = new QuotaLimit(changed, limit.window());
    }

    /**
     * When {@code wanted} more requests fit into a share of the limit, given how many are in flight; in the past if they
     * do by now, and {@link #NEVER} while that depends on requests in flight, whose end nobody knows.
     */
    long freeAt(int inFlight, int wanted, double share) {
        long missing = (long) inFlight + size + wanted - permits(share);
        if (missing <= 0) {
            return 0;
        }
        return missing > size ? NEVER : time((int) missing - 1) + length;
    }

    /**
     * When whoever is number {@code place} in line, from 1, gets through at the earliest, if nobody before gives up:
     * requests in flight end now at best, and everybody waits at least a window for the one that many places before.
     */
    long earliest(int inFlight, int place, double share, long now) {
        int permits = permits(share);
        int turns = (place - 1) / permits;
        long first = freeAt(inFlight, (place - 1) % permits + 1, share);
        return (long) ((first == NEVER ? now + length : first) + turns * (double) length);
    }

    int available(int inFlight, long now) {
        forgetBefore(now);
        return (int) Math.max(Integer.MIN_VALUE, (long) permits() - inFlight - size);
    }

    /** Counts one request at a time that may lie in the future, where it has been promised. */
    void add(long time, long now) {
        forgetBefore(now);
        if (size == times.length) {
            grow();
        }
        int i = size++;
        for (; i > 0 && time(i - 1) > time; i--) {
            times[index(i)] = time(i - 1);
        }
        times[index(i)] = time;
    }

    /** Counts what another window of the same class remembers. */
    void addAll(SlidingWindow other, long now) {
        for (int i = 0; i < other.size; i++) {
            add(other.time(i), now);
        }
    }

    private int permits(double share) {
        return share == 1 ? permits() : current.share(share).permits();
    }

    private void forgetBefore(long now) {
        while (size > 0 && time(0) + length <= now) {
            head = index(1);
            size--;
        }
    }

    private void grow() {
        long[] grown = new long[size * 2];
        for (int i = 0; i < size; i++) {
            grown[i] = time(i);
        }
        times = grown;
        head = 0;
    }

    private long time(int i) {
        return times[index(i)];
    }

    private int index(int i) {
        return (head + i) % times.length;
    }
}
