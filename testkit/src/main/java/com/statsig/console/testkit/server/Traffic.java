package com.statsig.console.testkit.server;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The requests that have arrived: the last 1,000, the times of the last 100,000 mutations, and how many of each. */
public final class Traffic {
    private static final int MOST_EXCHANGES = 1000;
    private static final int MOST_MUTATION_TIMES = 100_000;

    private record Mutation(Instant time, Set<LimitClass> limits) {}

    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final Deque<Mutation> mutations = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();

    public synchronized void add(Exchange exchange) {
        Route route = exchange.route();
        if (route != null) {
            counts.merge(route.id(), 1L, Long::sum);
        }
        keep(exchanges, exchange, MOST_EXCHANGES);
        if (exchange.method() != Method.GET) {
            Set<LimitClass> limits = route == null ? Set.of() : route.limits();
            keep(mutations, new Mutation(exchange.time(), limits), MOST_MUTATION_TIMES);
        }
    }

    private static <T> void keep(Deque<T> all, T one, int most) {
        all.addLast(one);
        if (all.size() > most) {
            all.removeFirst();
        }
    }

    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    public synchronized List<Instant> mutationTimes() {
        return mutations.stream().map(Mutation::time).sorted().toList();
    }

    /** Of those that draw from this class. */
    public synchronized List<Instant> mutationTimes(LimitClass limitClass) {
        return mutations.stream()
                .filter(mutation -> mutation.limits.contains(limitClass))
                .map(Mutation::time)
                .sorted()
                .toList();
    }

    public synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
