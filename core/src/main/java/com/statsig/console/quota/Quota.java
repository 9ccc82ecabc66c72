package com.statsig.console.quota;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How many requests may be made in which time, for each {@link LimitClass}. A request obeys all limits of all classes
 * it draws from. Immutable.
 *
 * <pre>{@code
 * Quota.documented().withLimit(LimitClass.READ, new QuotaLimit(50, Duration.ofSeconds(10)))
 * }</pre>
 *
 * @param limits the limits of each class; a class that is not there, or has an empty list, has no limit
 */
public record Quota(Map<LimitClass, List<QuotaLimit>> limits) {

    private static final Quota UNLIMITED = new Quota(Map.of());

    private static final QuotaLimit BURST = new QuotaLimit(100, Duration.ofSeconds(10));
    private static final QuotaLimit QUARTER_HOUR = new QuotaLimit(1_800, Duration.ofMinutes(15));

    private static final Quota DOCUMENTED = UNLIMITED
            .withLimit(LimitClass.MUTATION, BURST, QUARTER_HOUR)
            .withLimit(LimitClass.SEGMENT, BURST, QUARTER_HOUR)
            .withLimit(
                    LimitClass.ID_LIST,
                    new QuotaLimit(12, Duration.ofSeconds(10)),
                    new QuotaLimit(900, Duration.ofMinutes(15)));

    public Quota {
        Map<LimitClass, List<QuotaLimit>> copy = new LinkedHashMap<>();
        limits.forEach((limitClass, list) -> {
            if (!list.isEmpty()) {
                copy.put(limitClass, List.copyOf(list));
            }
        });
        limits = Collections.unmodifiableMap(copy);
    }

    /**
     * What a project may send, for all its keys together.
     *
     * <p>Published in autumn 2026: about 1,800 mutations in 15 minutes, refused ones included; endpoints of segments have
     * a limit of their own, and bursts are refused, both without a number; limits differ from project to project.
     * Published before, and nowhere taken back: 12 writes to id lists in 10 seconds and 900 in 15 minutes.
     *
     * <p>Guessed: 100 mutations in 10 seconds for bursts, which was published until then (with 900 in 15 minutes), and for
     * segments as much as for all other mutations. Reads have no limit.
     */
    public static Quota documented() {
        return DOCUMENTED;
    }

    /** No limit at all: for a server that counts nothing, or where something else does the counting. */
    public static Quota unlimited() {
        return UNLIMITED;
    }

    /** The limits of one class; empty if it has none. */
    public List<QuotaLimit> limits(LimitClass limitClass) {
        return limits.getOrDefault(limitClass, List.of());
    }

    /** The longest window of these classes; zero if they have no limits. */
    public Duration longestWindow(Set<LimitClass> classes) {
        return classes.stream()
                .flatMap(limitClass -> limits(limitClass).stream())
                .map(QuotaLimit::window)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** This quota with the limits of one class replaced; with no {@code limits} the class is not limited any more. */
    public Quota withLimit(LimitClass limitClass, QuotaLimit... limits) {
        Map<LimitClass, List<QuotaLimit>> changed = new LinkedHashMap<>(this.limits);
        changed.put(limitClass, List.of(limits));
        return new Quota(changed);
    }

    /**
     * This quota with all windows divided by {@code factor}, for demonstrations that cannot wait: scaled by 60, 15
     * minutes are 15 seconds. A factor below 1 makes the windows longer.
     *
     * @throws IllegalArgumentException if the factor is not a positive number, or makes a window longer than 365 days
     */
    public Quota scaled(double factor) {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Quota scaled by " + factor + ": use a finite number above zero");
        }
        return each(limit -> new QuotaLimit(limit.permits(), Duration.ofNanos((long)
                Math.ceil(limit.window().toNanos() / factor))));
    }

    /**
     * The {@linkplain QuotaLimit#share part} of each limit that is left to requests which may use only a share of it.
     *
     * @param share above 0, at most 1
     */
    public Quota share(double share) {
        return each(limit -> limit.share(share));
    }

    private Quota each(UnaryOperator<QuotaLimit> change) {
        Map<LimitClass, List<QuotaLimit>> changed = new LinkedHashMap<>();
        limits.forEach((limitClass, list) ->
                changed.put(limitClass, list.stream().map(change).toList()));
        return new Quota(changed);
    }

    /** A quota that obeys this one and the other: the stricter of the two, limit by limit. */
    public Quota and(Quota other) {
        Map<LimitClass, List<QuotaLimit>> both = new LinkedHashMap<>(limits);
        other.limits.forEach((limitClass, list) -> {
            Set<QuotaLimit> merged = new LinkedHashSet<>(limits(limitClass));
            merged.addAll(list);
            both.put(limitClass, List.copyOf(merged));
        });
        return new Quota(both);
    }

    /**
     * The least time that so many requests take, from the first to the last of them, if they are all there is and the
     * server answers at once. 5,000 mutations under the {@linkplain #documented() documented} limits take 32 minutes and
     * 10 seconds: twice 1,800 fill the long window, and the last 1,400 go in bursts of 100. Zero if nothing holds them.
     *
     * @param classes what each of the requests draws from
     * @param requests not negative; ten million are worked out in an instant unless the limits let few go at a time
     */
    public Duration timeFor(Set<LimitClass> classes, long requests) {
        if (requests < 0) {
            throw new IllegalArgumentException("Time for " + requests + " requests: use 0 or more");
        }
        List<Permits> all = classes.stream()
                .flatMap(limitClass -> limits(limitClass).stream())
                .distinct()
                .map(Permits::new)
                .toList();
        Duration time = Duration.ZERO;
        for (long left = requests; left > 0 && !all.isEmpty(); ) {
            long burst = left;
            for (Permits permits : all) {
                Batch next = permits.next();
                burst = Math.min(burst, next.size);
                time = next.from.compareTo(time) > 0 ? next.from : time;
            }
            for (Permits permits : all) {
                permits.use(burst, time);
            }
            left -= burst;
        }
        return time;
    }

    /** Permits of one limit that can be used from the same moment on. */
    private static final class Batch {
        final Duration from;
        long size;

        Batch(Duration from, long size) {
            this.from = from;
            this.size = size;
        }
    }

    /** The permits of one limit, in the order in which they can be used: a permit can be used again a window later. */
    private static final class Permits {
        private final Duration window;
        private final Deque<Batch> batches = new ArrayDeque<>();

        Permits(QuotaLimit limit) {
            window = limit.window();
            batches.add(new Batch(Duration.ZERO, limit.permits()));
        }

        Batch next() {
            return batches.element();
        }

        /** @param count at most what the next batch has */
        void use(long count, Duration time) {
            next().size -= count;
            if (next().size == 0) {
                batches.remove();
            }
            Duration again = time.plus(window);
            Batch last = batches.peekLast();
            if (last != null && last.from.equals(again)) {
                last.size += count;
            } else {
                batches.add(new Batch(again, count));
            }
        }
    }
}
