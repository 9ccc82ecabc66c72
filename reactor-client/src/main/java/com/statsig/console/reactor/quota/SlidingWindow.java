package com.statsig.console.reactor.quota;

import com.statsig.console.quota.QuotaLimit;

/**
 * One limit and the requests that count in it, as a ring of times in rising order: at most as many as the limit has
 * permits. A time stays until the window has passed over it. Not thread-safe.
 */
final class SlidingWindow {

    static final long NEVER = Long.MAX_VALUE;

    private final QuotaLimit limit;
    private final LearnedLimit learned;
    private final long length;
    private long[] times = new long[8];
    private int head;
    private int size;

    SlidingWindow(QuotaLimit limit) {
        this.limit = limit;
        learned = new LearnedLimit(limit);
        length = limit.window().toNanos();
    }

    /** As it was at first; the permits may have changed since. */
    QuotaLimit limit() {
        return limit;
    }

    LearnedLimit learned() {
        return learned;
    }

    long length() {
        return length;
    }

    /** Permits in a nanosecond. */
    double rate() {
        return (double) permits() / length;
    }

    int permits() {
        return learned.permits();
    }

    /** How many requests count in it, beside those in flight. */
    int used(long now) {
        forgetBefore(now);
        return size;
    }

    /** Whether, with so many in flight, it holds more than was learned. */
    boolean isBeyond(int inFlight, double share, long now) {
        return learned.isLearned() && inFlight + used(now) > learned.permits(share);
    }

    /**
     * When {@code wanted} more requests fit into a share of the limit, given how many are in flight; in the past if they
     * do by now, and {@link #NEVER} while that depends on requests in flight, whose end nobody knows. On trial one goes
     * at a time.
     */
    long freeAt(int inFlight, int wanted, double share) {
        if (!learned.isOnTrial()) {
            return fitsAt(inFlight + wanted, learned.permits(share));
        }
        if (inFlight > 0) {
            return NEVER;
        }
        return Math.max(learned.heldUntil(), fitsAt(wanted, learned.mustEmpty() ? 1 : learned.permits(share)));
    }

    /** As {@link #freeAt}, for one request, which may be a scout. */
    long nextAt(int inFlight, double share) {
        long at = freeAt(inFlight, 1, share);
        long scoutAt = learned.scoutAt(share);
        return scoutAt >= at ? at : Math.min(at, Math.max(scoutAt, fitsAt(inFlight, learned.permits(share))));
    }

    /** When so many requests fit into so many permits, beside those that are remembered. */
    private long fitsAt(int requests, int permits) {
        long missing = (long) requests + size - permits;
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
        int permits = learned.permits(share);
        int turns = (place - 1) / permits;
        long first = fitsAt(inFlight + (place - 1) % permits + 1, permits);
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
