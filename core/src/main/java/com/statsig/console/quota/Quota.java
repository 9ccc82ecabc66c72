package com.statsig.console.quota;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final Quota DOCUMENTED = UNLIMITED
            .withLimit(
                    LimitClass.MUTATION,
                    new QuotaLimit(100, Duration.ofSeconds(10)),
                    new QuotaLimit(900, Duration.ofMinutes(15)))
            .withLimit(LimitClass.ID_LIST, new QuotaLimit(12, Duration.ofSeconds(10)));

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
     * What Statsig documents for a key: 100 mutations in 10 seconds and 900 in 15 minutes, 12 writes to id lists in 10
     * seconds among them, and reads without a limit.
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
        Map<LimitClass, List<QuotaLimit>> scaled = new LinkedHashMap<>();
        limits.forEach((limitClass, list) -> scaled.put(
                limitClass,
                list.stream()
                        .map(limit -> new QuotaLimit(limit.permits(), Duration.ofNanos((long)
                                Math.ceil(limit.window().toNanos() / factor))))
                        .toList()));
        return new Quota(scaled);
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
}
