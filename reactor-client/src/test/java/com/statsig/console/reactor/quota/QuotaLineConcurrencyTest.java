package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Real threads and real time. */
class QuotaLineConcurrencyTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Scheduler threads = Schedulers.newParallel("caller", 8);
    private final QuotaRegistry registry = QuotaRegistry.create(Time.system());

    @AfterEach
    void stop() {
        threads.dispose();
    }

    private QuotaLine quota(QuotaLimit... limits) {
        return registry.line(
                null,
                ApiKey.of("console-test"),
                URI.create("https://statsigapi.net"),
                Quota.unlimited().withLimit(MUTATION, limits));
    }

    private Mono<Void> onEightThreads(Mono<?> work) {
        return Flux.range(0, 8).flatMap(i -> work.subscribeOn(threads), 8).then();
    }

    @Test
    void eightThreadsNeverExceedAWindow() {
        QuotaLimit shortLimit = new QuotaLimit(50, Duration.ofMillis(10));
        QuotaLimit longLimit = new QuotaLimit(500, Duration.ofMillis(150));
        QuotaLine quota = quota(shortLimit, longLimit);
        Queue<Long> seen = new ConcurrentLinkedQueue<>();
        AtomicInteger turn = new AtomicInteger();

        onEightThreads(Flux.range(0, 500)
                        .flatMap(
                                i -> quota.run(Set.of(MUTATION), permit -> {
                                    Mono<Integer> request = Mono.fromCallable(() -> {
                                        permit.sent();
                                        seen.add(System.nanoTime());
                                        return i;
                                    });
                                    return turn.incrementAndGet() % 2 == 0 ? request : request.subscribeOn(threads);
                                }),
                                500)
                        .then())
                .block(LONG);

        List<Long> times = seen.stream().sorted().toList();
        assertThat(times).hasSize(4_000);
        for (QuotaLimit limit : List.of(shortLimit, longLimit)) {
            for (int i = limit.permits(); i < times.size(); i++) {
                assertThat(times.get(i) - times.get(i - limit.permits()))
                        .as("time for %d requests", limit.permits() + 1)
                        .isGreaterThanOrEqualTo(limit.window().toNanos());
            }
        }
    }

    @Test
    void stormOfCancellationsLosesNoPermit() {
        QuotaLine quota = quota(new QuotaLimit(7, Duration.ofDays(1)));

        onEightThreads(Mono.fromRunnable(() -> {
                    Random random = new Random();
                    List<Disposable> calls = new ArrayList<>();
                    IntStream.range(0, 20_000).forEach(i -> {
                        calls.add(quota.run(
                                        Set.of(MUTATION),
                                        permit -> random.nextInt(3) == 0
                                                ? Mono.never()
                                                : Mono.empty().subscribeOn(threads))
                                .subscribe());
                        calls.remove(random.nextInt(calls.size())).dispose();
                        if (calls.size() > 3) {
                            calls.remove(0).dispose();
                        }
                    });
                    calls.forEach(Disposable::dispose);
                }))
                .block(LONG);

        // Nothing was sent, so all is there again; what a cancelled call held is back when its cancel returns.
        Flux.range(0, 7)
                .flatMap(i -> quota.run(Set.of(MUTATION), LONG, permit -> Mono.just(permit.sent())))
                .collectList()
                .block(LONG)
                .forEach(sent -> assertThat(sent).isTrue());
        RateLimiter.Metrics metrics =
                registry.rateLimiters().getAllRateLimiters().iterator().next().getMetrics();
        assertThat(metrics.getAvailablePermissions()).isZero();
        assertThat(metrics.getNumberOfWaitingThreads()).isZero();
    }
}
