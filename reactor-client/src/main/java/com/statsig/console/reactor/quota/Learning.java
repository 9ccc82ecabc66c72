package com.statsig.console.reactor.quota;

import com.statsig.console.quota.QuotaLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the refusals of the server teach about one class. Not thread-safe.
 *
 * <p>After a 429 all calls of the class pause: as long as the server says, else 0.5 to 1 s, and after each further refusal
 * in a row twice as long, up to a minute. Then one call goes first, and while the server accepts, more and more go at once.
 * If the server refuses for a sixteenth of a window or longer, or at a limit that was learned before, that window's limit
 * drops to what it held when the refusals began, but at most by half. The limit rises again step by step, up to the
 * configured one: one request more at a time, as long as the server accepts it. Each time that is refused, it waits twice as
 * long before the next, from one window up to half an hour. Requests that were under way together teach once.
 */
final class Learning {
    static final long NEVER = Long.MAX_VALUE;

    /** What stands in for the limit of a class that has none. */
    static final int NO_LIMIT = Integer.MAX_VALUE;

    static final long NOT_REFUSED = -1;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long QUARTER_OF_AN_HOUR = Duration.ofMinutes(15).toNanos();
    private static final long LONGEST_CALM = Duration.ofMinutes(30).toNanos();
    private static final long FORGOTTEN = Duration.ofHours(1).toNanos();

    /** The window of a class without limits, once it was refused. */
    private static final long UNKNOWN_WINDOW = 10 * SECOND;

    /** That many at once, or a quarter of an hour without refusals, and there is no bound any more. */
    private static final int MANY_AT_ONCE = 256;

    private static final int LONGEST_DOUBLING = 6;

    /** What a class has sent, as far as a lesson asks for it. */
    interface History {
        /** How many requests the window holds. */
        int used(Window window);

        /** When the oldest of them leaves it; 0 if it is empty. */
        long firstLeavesAt(Window window);
    }

    /** A window with its limit: the configured one, or a lower one that was learned. */
    static final class Window {
        final QuotaLimit configured;
        final long length;
        int ceiling;
        int base;
        long risesFrom = -FORGOTTEN - 1;
        long calm;
        long droppedAt = NOT_REFUSED;
        int before;

        /** What it held when the refusals began, and what was accepted of those on their way. */
        int seen;

        Window(QuotaLimit limit) {
            configured = limit;
            length = limit.window().toNanos();
            configure(limit.permits());
        }

        void configure(int permits) {
            ceiling = permits;
            base = permits;
        }

        boolean isLearned() {
            return base < ceiling;
        }

        /** How many may go; one more than the limit, once that may rise. */
        int permits(double share, long now) {
            int next = isLearned() && now >= risesFrom ? 1 : 0;
            return next + (share == 1 ? base : (int) Math.max(1, base * share + 1e-6));
        }

        /** When the limit may rise; {@link #NEVER} if it does already, or cannot. */
        long risesAt(long now) {
            return isLearned() && now < risesFrom ? risesFrom : NEVER;
        }

        /** Rises, if it holds more than it was known to be let hold. */
        private void prove(int used, double share) {
            if (used > (int) (base * share + 1e-6)) {
                base = (int) Math.min(ceiling, Math.max(base, Math.ceil(used / share)));
            }
        }

        private boolean isReached(int used) {
            return isLearned() && used >= base - base / 16;
        }

        /** @param used what the window holds when the server refuses */
        private boolean drop(int used, long now) {
            boolean first = !isLearned();
            before = base;
            int lowest = ceiling == NO_LIMIT ? 1 : Math.max(1, base / 2);
            base = Math.max(lowest, Math.min(Math.min(seen, used), base));
            calm = now - risesFrom > FORGOTTEN
                    ? Math.min(4 * length, LONGEST_CALM)
                    : Math.min(2 * calm, Math.max(length, LONGEST_CALM));
            risesFrom = now + calm;
            droppedAt = now;
            return first && isLearned();
        }

        @Override
        public String toString() {
            return (ceiling == NO_LIMIT ? "any number" : String.valueOf(ceiling)) + " in " + configured.window();
        }
    }

    /** The shortest first. */
    final List<Window> windows = new ArrayList<>();

    long pausedUntil;
    long taughtAt = NOT_REFUSED;
    long refusingSince;
    int refusals;
    double atOnce = MANY_AT_ONCE;
    double steady;

    void add(QuotaLimit limit) {
        windows.add(new Window(limit));
        windows.sort(Comparator.comparingLong(window -> window.length));
    }

    /** Whether so many may be in flight. */
    boolean allows(int inFlight, long now) {
        return inFlight <= atOnce || atOnce >= MANY_AT_ONCE || (refusals == 0 && now - taughtAt > QUARTER_OF_AN_HOUR);
    }

    /** Whether the last refusal is too long ago to mean anything. */
    boolean isForgotten(long now) {
        return now - taughtAt > FORGOTTEN;
    }

    void pauseUntil(long time) {
        pausedUntil = Math.max(pausedUntil, time);
    }

    /**
     * @param granted when the request was let go
     * @param hint how long to wait by what the server says, {@link #NOT_REFUSED} if it says nothing
     * @param history without this request
     * @return what to tell people, null if nothing
     */
    @Nullable
    String refused(long now, long granted, long hint, int inFlight, History history) {
        if (granted <= taughtAt) {
            return null;
        }
        taughtAt = now;
        if (windows.isEmpty()) {
            add(new QuotaLimit(NO_LIMIT, Duration.ofNanos(UNKNOWN_WINDOW)));
        }
        if (refusals == 0) {
            refusingSince = now;
            steady = Math.max(1, Math.min(atOnce, inFlight) / 2.0);
            windows.forEach(window -> window.seen = history.used(window));
        }
        refusals++;
        atOnce = 1;
        if (refusals > 1) {
            pauseUntil(now + (SECOND << Math.min(refusals, LONGEST_DOUBLING)));
        }
        for (Window window : windows) {
            if (window.droppedAt > refusingSince && now - refusingSince > window.length) {
                window.base = window.before; // refused for longer than it is, so it was another one
            }
            if (isToBlame(window, now, hint, history)) {
                return window.drop(history.used(window), now)
                        ? "The server refused requests. At most " + window.base + " in " + window.configured.window()
                                + " go from now on instead of " + window + ", and step by step more again"
                        : null;
            }
        }
        return null;
    }

    private boolean isToBlame(Window window, long now, long hint, History history) {
        int used = history.used(window);
        if (window.isReached(used)) {
            return true;
        }
        if (used < (window.ceiling == NO_LIMIT ? 1 : window.base / 3.0) || window.droppedAt >= refusingSince) {
            return false;
        }
        if (hint < 0) {
            long lasting = now - refusingSince;
            return lasting >= window.length / 16 && lasting <= window.length;
        }
        // Servers round up, and add some.
        long opens = history.firstLeavesAt(window) - now;
        return Math.abs(hint - opens) <= Math.max(2 * SECOND, opens / 4);
    }

    /**
     * As {@link #refused}, for a request that was not.
     *
     * @param history with this request
     */
    @Nullable
    String accepted(long now, long granted, double share, History history) {
        if (granted <= taughtAt) {
            if (refusals > 0) {
                windows.forEach(window -> window.seen++);
            }
            return null;
        }
        refusals = 0;
        if (atOnce < MANY_AT_ONCE) {
            atOnce += atOnce < steady ? 1 : 1 / (atOnce * atOnce);
        }
        String news = null;
        for (Window window : windows) {
            if (window.isLearned()) {
                window.prove(history.used(window), share);
                news = window.isLearned() ? news : "The server accepts " + window + " again";
            }
        }
        return news;
    }
}
