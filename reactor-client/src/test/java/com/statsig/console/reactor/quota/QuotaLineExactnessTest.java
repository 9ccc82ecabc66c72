package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.ID_LIST;
import static com.statsig.console.quota.LimitClass.MUTATION;
import static com.statsig.console.quota.LimitClass.READ;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Compares what the quota lets through with windows that are counted the slow and simple way. */
class QuotaLineExactnessTest {

    private static final long NOT_YET = Long.MAX_VALUE;

    private static final class Request {
        final Set<LimitClass> classes;
        final long arrived;
        final boolean sends;
        long granted = NOT_YET;
        long ended = NOT_YET;

        Request(Set<LimitClass> classes, long arrived, boolean sends) {
            this.classes = classes;
            this.arrived = arrived;
            this.sends = sends;
        }

        /** Whether the server may have seen it in the window that starts at this time. */
        boolean seenIn(long start, long length) {
            return sends && granted < start + length && ended >= start;
        }

        boolean countsAt(long time, long length) {
            return granted <= time && (ended > time || sends && ended + length > time);
        }
    }

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final List<Request> requests = new ArrayList<>();

    private QuotaLine quota(Quota limits) {
        return QuotaRegistry.create(Time.of(scheduler))
                .line(null, ApiKey.of("console-test"), URI.create("https://statsigapi.net"), limits);
    }

    private long now() {
        return scheduler.now(TimeUnit.NANOSECONDS);
    }

    private Disposable request(QuotaLine quota, Set<LimitClass> classes, boolean sends, Duration latency) {
        Request request = new Request(classes, now(), sends);
        requests.add(request);
        return quota.run(classes, permit -> {
                    request.granted = now();
                    if (sends) {
                        permit.sent();
                    }
                    return (latency.isZero() ? Mono.empty() : Mono.delay(latency, scheduler))
                            .doFinally(signal -> request.ended = now());
                })
                .subscribe();
    }

    private void assertNoWindowIsExceeded(Quota limits) {
        limits.limits().forEach((limitClass, list) -> {
            List<Request> drawn = requests.stream()
                    .filter(request -> request.sends && request.classes.contains(limitClass))
                    .toList();
            for (QuotaLimit limit : list) {
                long length = limit.window().toNanos();
                for (Request request : drawn) {
                    // As many as any are in a window that starts when a request ends.
                    long start = request.ended;
                    long seen = drawn.stream()
                            .filter(other -> other.seenIn(start, length))
                            .count();
                    assertThat(seen)
                            .as("%s %s from %d", limitClass, limit, start)
                            .isLessThanOrEqualTo(limit.permits());
                }
            }
        });
    }

    private void assertNobodyWaitedInVain(Quota limits) {
        for (Request request : requests) {
            if (request.granted == NOT_YET || request.granted == request.arrived) {
                continue;
            }
            long before = request.granted - 1;
            boolean held = request.classes.stream()
                    .anyMatch(limitClass -> limits.limits(limitClass).stream()
                            .anyMatch(limit -> requests.stream()
                                            .filter(other -> other.classes.contains(limitClass)
                                                    && other.countsAt(
                                                            before,
                                                            limit.window().toNanos()))
                                            .count()
                                    >= limit.permits()));
            assertThat(held)
                    .as("something held the call granted at %d", request.granted)
                    .isTrue();
        }
    }

    private void assertOrderIsKept() {
        requests.stream()
                .filter(request -> request.granted != NOT_YET)
                .collect(Collectors.groupingBy(request -> request.classes))
                .values()
                .forEach(same ->
                        assertThat(same).isSortedAccordingTo(Comparator.comparingLong(request -> request.granted)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void windowsAreNeverExceededAndNeverWaitedForInVain(long seed) {
        Random random = new Random(seed);
        Quota limits = Quota.unlimited()
                .withLimit(
                        MUTATION,
                        new QuotaLimit(1 + random.nextInt(8), Duration.ofMillis(1_000)),
                        new QuotaLimit(5 + random.nextInt(20), Duration.ofMillis(7_000)))
                .withLimit(ID_LIST, new QuotaLimit(1 + random.nextInt(3), Duration.ofMillis(1_500)));
        QuotaLine quota = quota(limits);
        List<Set<LimitClass>> kinds = List.of(Set.of(MUTATION), Set.of(MUTATION, ID_LIST), Set.of(READ));
        long pace = 1 + random.nextInt(600);

        for (int i = 0; i < 400; i++) {
            if (random.nextInt(4) > 0) {
                scheduler.advanceTimeBy(Duration.ofMillis((long) (-Math.log(1 - random.nextDouble()) * pace)));
            }
            Disposable call = request(
                    quota,
                    kinds.get(random.nextInt(kinds.size())),
                    random.nextInt(6) > 0,
                    Duration.ofMillis(random.nextInt(4) == 0 ? 0 : random.nextInt(2_500)));
            if (random.nextInt(5) == 0) {
                scheduler.schedule(call::dispose, random.nextInt(10_000), TimeUnit.MILLISECONDS);
            }
        }
        scheduler.advanceTimeBy(Duration.ofHours(24));

        assertThat(requests).filteredOn(request -> request.granted != NOT_YET).hasSizeGreaterThan(200);
        assertThat(requests)
                .filteredOn(request -> request.granted != NOT_YET)
                .allMatch(request -> request.ended != NOT_YET);
        assertNoWindowIsExceeded(limits);
        assertNobodyWaitedInVain(limits);
        assertOrderIsKept();
    }

    @Test
    void fiveThousandMutationsTakeNoLongerThanTheQuotaDemands() {
        fiveThousandMutations(nothing -> 0);

        // Two full long windows, and the last 1,400 in bursts of 100.
        long best = Duration.ofMinutes(30).plusSeconds(130).toNanos();
        assertThat(lastEnd() / (double) best).isBetween(1.0, 1.02);
    }

    @Test
    void fiveThousandMutationsWithLatencyExceedNothingAnywhereBetweenSendAndCompletion() {
        Random random = new Random(42);
        fiveThousandMutations(nothing -> random.nextInt(2_000));

        // A request counts from its end, so each long window may be later by the latency of its bursts: 18 of up to 2
        // s.
        long best = Duration.ofMinutes(30).plusSeconds(130).toNanos();
        assertThat(lastEnd() / (double) best).isBetween(1.0, 1.02);
    }

    private void fiveThousandMutations(LongUnaryOperator latencyMillis) {
        Quota limits = Quota.documented();
        QuotaLine quota = quota(limits);
        for (int i = 0; i < 5_000; i++) {
            request(quota, Set.of(MUTATION), true, Duration.ofMillis(latencyMillis.applyAsLong(i)));
        }
        scheduler.advanceTimeBy(Duration.ofHours(24));

        assertThat(requests).allMatch(request -> request.ended != NOT_YET);
        assertNoWindowIsExceeded(limits);
        assertOrderIsKept();
    }

    private long lastEnd() {
        return requests.stream().mapToLong(request -> request.ended).max().orElseThrow();
    }
}
