package com.statsig.console.reactor;

import com.statsig.console.Method;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Counts every attempt in windows that slide, those that it refuses too, as the service does. Answers after a while. */
final class RefusingServer {
    final List<Duration> accepted = new ArrayList<>();
    final List<Duration> refused = new ArrayList<>();
    final Map<String, Integer> acceptedOf = new HashMap<>();
    private final List<Duration> attempts = new ArrayList<>();
    private final Random random;
    private final Scheduler scheduler;
    private final Supplier<Duration> clock;

    /** What it really allows; of mutations, or of reads. */
    Quota limits;

    boolean hints;
    boolean limitsReads;

    /** Refuses all that comes at such a time. */
    Predicate<Duration> closed = time -> false;

    /** Refuses the n-th attempt, counted from 1. */
    IntPredicate stray = n -> false;

    Function<ConsoleRequest, String> body = request -> "{\"data\":{}}";

    RefusingServer(FakeExchange exchange, Quota limits, long seed) {
        this.limits = limits;
        this.random = new Random(seed);
        this.scheduler = exchange.scheduler;
        this.clock = exchange::now;
    }

    Mono<ConsoleResponse> answer(String client, ConsoleRequest request) {
        return latency()
                .then(Mono.fromSupplier(() -> handle(client, request)))
                .flatMap(response -> latency().thenReturn(response));
    }

    private Mono<Long> latency() {
        return Mono.delay(Duration.ofMillis(40 + random.nextInt(60)), scheduler);
    }

    private ConsoleResponse handle(String client, ConsoleRequest request) {
        if (limitsReads == (request.method() != Method.GET)) {
            return response(200, body.apply(request), Map.of());
        }
        Duration now = clock.get();
        Duration wait = Duration.ZERO;
        for (QuotaLimit limit : limits.limits(LimitClass.MUTATION)) {
            Duration free = freeAt(limit, now).minus(now);
            wait = free.compareTo(wait) > 0 ? free : wait;
        }
        attempts.add(now);
        if (wait.isZero() && !closed.test(now) && !stray.test(attempts.size())) {
            accepted.add(now);
            acceptedOf.merge(client, 1, Integer::sum);
            return response(200, body.apply(request), Map.of());
        }
        refused.add(now);
        return response(
                429,
                "",
                hints
                        ? Map.of(
                                "retry-after",
                                List.of(String.valueOf(wait.plusMillis(999).toSeconds())))
                        : Map.of());
    }

    private Duration freeAt(QuotaLimit limit, Duration now) {
        int last = attempts.size() - limit.permits();
        return last < 0 ? now : max(now, attempts.get(last).plus(limit.window()));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static ConsoleResponse response(int status, String body, Map<String, List<String>> headers) {
        return new ConsoleResponse(status, headers, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    Duration lastAccepted() {
        return accepted.get(accepted.size() - 1);
    }

    /** How much longer it took than it could have. */
    double ofOptimum(long mutations) {
        return (double) lastAccepted().toMillis()
                / limits.timeFor(Set.of(LimitClass.MUTATION), mutations).toMillis();
    }

    double refusedShare() {
        return (double) refused.size() / attempts.size();
    }
}
