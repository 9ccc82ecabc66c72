package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Many mutations, sixteen at once, for a server that counts for itself, and other limits than it documents. */
class KeyQuotaLearningFlowTest {

    private static final Quota DOCUMENTED = Quota.documented();
    private static final Quota HALF = DOCUMENTED.share(0.5);
    private static final long QUARTER = Duration.ofMinutes(15).toNanos();

    private static final class Refused extends RuntimeException {
        private final transient @Nullable Duration hint;

        Refused(@Nullable Duration hint) {
            super("429");
            this.hint = hint;
        }
    }

    /** Counts what it accepts in windows that slide, or that start at fixed times. */
    private final class Server {
        private final List<Long> accepted = new ArrayList<>();
        private final List<Long> refused = new ArrayList<>();
        private final boolean slides;
        private final boolean hints;
        private Quota limits;

        Server(Quota limits, boolean slides, boolean hints) {
            this.limits = limits;
            this.slides = slides;
            this.hints = hints;
        }

        void handle() {
            long now = now();
            long free = now;
            for (QuotaLimit limit : limits.limits(MUTATION)) {
                free = Math.max(free, freeAt(limit, now));
            }
            if (free > now) {
                refused.add(now);
                throw new Refused(hints ? Duration.ofMillis((free - now) / 1_000_000 + 1) : null);
            }
            accepted.add(now);
        }

        private long freeAt(QuotaLimit limit, long now) {
            long length = limit.window().toNanos();
            long start = slides ? now - length : now - now % length - 1;
            int first = accepted.size();
            while (first > 0 && accepted.get(first - 1) > start) {
                first--;
            }
            int excess = accepted.size() - first - limit.permits();
            if (excess < 0) {
                return now;
            }
            return slides ? accepted.get(first + excess) + length : start + 1 + length;
        }

        long acceptedIn(long quarter) {
            return accepted.stream().filter(time -> time / QUARTER == quarter).count();
        }

        long refusedAfter(Duration time) {
            return refused.stream().filter(at -> at > time.toNanos()).count();
        }

        double timeFor(Quota best, int mutations) {
            return accepted.get(mutations - 1)
                    / (double) best.timeFor(Set.of(MUTATION), mutations).toNanos();
        }
    }

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final KeyQuota quota = QuotaRegistry.create(Time.of(scheduler))
            .quota(ApiKey.of("console-test"), URI.create("https://statsigapi.net"), DOCUMENTED);
    private final Random random = new Random(7);

    private long now() {
        return scheduler.now(TimeUnit.NANOSECONDS);
    }

    private void run(Server server, int mutations, int atOnce, double share) {
        AtomicReference<String> end = new AtomicReference<>("not all done");
        Flux.range(0, mutations)
                .flatMap(i -> mutation(server, share), atOnce)
                .subscribe(nothing -> {}, error -> end.set(error.toString()), () -> end.set("all done"));
        scheduler.advanceTimeBy(Duration.ofDays(7));
        assertThat(end).hasValue("all done");
        assertThat(server.accepted).hasSize(mutations);
    }

    /** With the retry that clients have by default, which gives up after four tries. */
    private Mono<Void> mutation(Server server, double share) {
        return Flux.range(1, RetryPolicy.DEFAULTS.maxAttempts())
                .concatMap(n -> quota.run(
                                Set.of(MUTATION), share, Duration.ofDays(365), permit -> request(server, permit, n))
                        .onErrorResume(
                                Refused.class,
                                refused ->
                                        n == RetryPolicy.DEFAULTS.maxAttempts() ? Mono.error(refused) : Mono.empty()))
                .next()
                .then();
    }

    private Mono<Boolean> request(Server server, Permit permit, int attempt) {
        permit.sent();
        return latency()
                .then(Mono.defer(() -> {
                    try {
                        server.handle();
                        return latency().thenReturn(true);
                    } catch (Refused refused) {
                        return latency().then(Mono.error(refused));
                    }
                }))
                .doOnError(Refused.class, refused -> permit.refused(refused.hint, pause(refused, attempt)));
    }

    private Mono<Long> latency() {
        return Mono.delay(Duration.ofMillis(20 + random.nextInt(300)), scheduler);
    }

    private Duration pause(Refused refused, int attempt) {
        // The jitter of the tests is the same each time.
        Duration backoff = RetryPolicy.DEFAULTS
                .withJitter(0)
                .backoff(attempt)
                .multipliedBy(50 + random.nextInt(50))
                .dividedBy(100);
        Duration hint = refused.hint;
        if (hint == null || hint.compareTo(backoff) < 0) {
            return backoff;
        }
        Duration longest = RetryPolicy.DEFAULTS.maxHint();
        return hint.compareTo(longest) < 0 ? hint : longest;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 100})
    void serverWithTheDocumentedLimitsNeverRefuses(int atOnce) {
        Server server = new Server(DOCUMENTED, true, false);
        run(server, 2_000, atOnce, 1);

        assertThat(server.refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 16, 60", "false, 16, 60", "true, 1, 20", "false, 1, 20", "true, 100, 120", "false, 100, 120"})
    void serverWithHalfTheLimitsIsFoundOutWithFewRefusals(boolean hints, int atOnce, int refusals) {
        Server server = new Server(HALF, true, hints);
        run(server, 5_000, atOnce, 1);

        assertThat(server.refused).hasSizeBetween(1, refusals);
        // 165 minutes: eleven windows of 450, and the last 50.
        assertThat(server.timeFor(HALF, 5_000)).isBetween(1.0, 1.02);
    }

    @ParameterizedTest
    @CsvSource({"37, 470", "100, 450", "50, 900", "10, 90", "99, 899", "3, 900", "100, 95"})
    void otherLimitsAreFoundOutToo(int shortLimit, int longLimit) {
        Quota limits = Quota.unlimited()
                .withLimit(
                        MUTATION,
                        new QuotaLimit(shortLimit, Duration.ofSeconds(10)),
                        new QuotaLimit(longLimit, Duration.ofMinutes(15)));
        Server server = new Server(limits, true, false);
        run(server, 2_000, 16, 1);

        assertThat(server.refused).hasSizeBetween(1, 60);
        assertThat(server.timeFor(limits, 2_000)).isBetween(1.0, 1.1);
    }

    @Test
    void refusalsGrowWithTheLogarithmOfTime() {
        Server server = new Server(HALF, true, false);
        run(server, 40_000, 16, 1);

        // 22 hours, and hardly slower than without any refusal.
        assertThat(server.refused).hasSizeLessThan(80);
        assertThat(server.refusedAfter(Duration.ofHours(2))).isLessThan(40);
        assertThat(server.refusedAfter(Duration.ofHours(11))).isLessThan(20);
        assertThat(server.timeFor(HALF, 40_000)).isBetween(1.0, 1.01);
    }

    @ParameterizedTest
    @CsvSource({"true, 60", "false, 60", "true, 61", "false, 61", "true, 70", "false, 70"})
    void fallAndRiseOfTheLimitsAreFollowed(boolean hints, int fall) {
        Server server = new Server(DOCUMENTED, true, hints);
        scheduler.schedule(() -> server.limits = HALF, fall, TimeUnit.MINUTES);
        scheduler.schedule(() -> server.limits = DOCUMENTED, 150, TimeUnit.MINUTES);
        run(server, 20_000, 16, 1);

        assertThat(server.refused).hasSizeBetween(1, 80);
        assertThat(server.acceptedIn(3)).as("before the fall").isEqualTo(900);
        assertThat(server.acceptedIn(9)).as("while the limits are low").isBetween(300L, 450L);
        assertThat(server.acceptedIn(20)).as("well after the rise").isEqualTo(900);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void windowsThatStartAtFixedTimesDeceiveItOnlyForAWhile(boolean hints) {
        Server server = new Server(HALF, false, hints);
        run(server, 20_000, 16, 1);

        assertThat(server.refused).hasSizeLessThan(120);
        assertThat(server.refusedAfter(Duration.ofHours(1))).isLessThan(60);
        assertThat(server.timeFor(HALF, 20_000)).isLessThan(1.35);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shareOfALimitThatWasLearnedIsFoundAndLeftAgain(boolean hints) {
        Server server = new Server(HALF, true, hints);
        scheduler.schedule(() -> server.limits = DOCUMENTED, 150, TimeUnit.MINUTES);
        run(server, 12_000, 16, 0.8);

        assertThat(server.refused).hasSizeBetween(1, 60);
        List<Long> whileLow =
                LongStream.range(1, 10).mapToObj(server::acceptedIn).toList();
        assertThat(whileLow).as("beyond the share when scouts are out").allMatch(accepted -> accepted <= 450);
        assertThat(whileLow).filteredOn(accepted -> accepted == 360).hasSizeGreaterThan(5);
        assertThat(server.acceptedIn(20)).isEqualTo(720);
    }
}
