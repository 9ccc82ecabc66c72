package com.statsig.console.testkit;

import com.statsig.console.Method;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the sandbox has seen. Bounded, but for the counts. */
final class Traffic {
    private static final int MOST_REQUESTS = 1000;
    private static final int MOST_MUTATION_TIMES = 100_000;

    private final Deque<SandboxRequest> requests = new ArrayDeque<>();
    private final Deque<Instant> mutationTimes = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();

    synchronized void add(SandboxRequest request) {
        if (request.operation() != null) {
            counts.merge(request.operation(), 1L, Long::sum);
        }
        keep(requests, request, MOST_REQUESTS);
        if (request.method() != Method.GET) {
            keep(mutationTimes, request.time(), MOST_MUTATION_TIMES);
        }
    }

    private static <T> void keep(Deque<T> all, T one, int most) {
        all.addLast(one);
        if (all.size() > most) {
            all.removeFirst();
        }
    }

    synchronized List<SandboxRequest> requests() {
        return List.copyOf(requests);
    }

    synchronized List<Instant> mutationTimes() {
        return mutationTimes.stream().sorted().toList();
    }

    synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
