package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.call.CallOptions;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.QuotaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Whole clients in virtual time, at a server that counts for itself and refuses more than it documents. Prints its figures. */
class QuotaTableTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final QuotaLimit BURST = new QuotaLimit(100, Duration.ofSeconds(10));
    private static final QuotaLimit LONG = new QuotaLimit(1_800, QUARTER);
    private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d+)");

    private final FakeExchange exchange = new FakeExchange();

    private StatsigConsole client(RefusingServer server, String name) {
        FakeExchange own = exchange.sharingTime();
        own.always(request -> server.answer(name, request));
        return own.client()
                .quota(Quota.documented())
                .quotaRegistry(QuotaRegistry.create(Time.of(exchange.scheduler)))
                .options(options -> options.retry(CallOptions.DEFAULTS.retry().withJitter(0.1)))
                .build();
    }

    private RefusingServer server(long seed, QuotaLimit... limits) {
        return new RefusingServer(exchange, Quota.unlimited().withLimit(LimitClass.MUTATION, limits), seed);
    }

    private AtomicReference<BulkSummary> bulk(StatsigConsole console, int mutations) {
        AtomicReference<BulkSummary> end = new AtomicReference<>();
        console.bulk(o -> o.reserve(0))
                .job(Flux.range(0, mutations), i -> console.tags().delete("t" + i))
                .summary()
                .subscribe(end::set);
        return end;
    }

    private void run(RefusingServer server, int mutations) {
        AtomicReference<BulkSummary> end = bulk(client(server, "a"), mutations);
        exchange.pass(Duration.ofDays(2));
        assertThat(end.get().counts().succeeded()).isEqualTo(mutations);
    }

    private static void print(String what, Object... values) {
        System.out.printf("%-52s " + "%s  ".repeat(values.length) + "%n", concat(what, values));
    }

    private static Object[] concat(String first, Object[] others) {
        List<Object> all = new ArrayList<>(List.of(first));
        for (Object other : others) {
            all.add(other instanceof Double number ? String.format("%.3f", number) : other);
        }
        return all.toArray();
    }

    private static void print(String what, RefusingServer server, double ofOptimum) {
        print(what, "of optimum", ofOptimum, "refused", server.refused.size(), "of", server.accepted.size());
    }

    @Test
    void configuredLimitsAreNeverRefused() {
        RefusingServer server = server(1, BURST, LONG);
        run(server, 4_000);
        print("the configured limits", server, server.ofOptimum(4_000));
        assertThat(server.refused).isEmpty();
        assertThat(server.ofOptimum(4_000)).isLessThanOrEqualTo(1.02);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void halfAMinuteOfRefusalsCostsHalfAMinute(long seed) {
        RefusingServer server = server(seed, BURST, LONG);
        server.closed =
                time -> time.compareTo(Duration.ofSeconds(100)) >= 0 && time.compareTo(Duration.ofSeconds(130)) < 0;
        StatsigConsole console = client(server, "a")
                .with(o -> o.retry(CallOptions.DEFAULTS.retry().withMaxAttempts(20)));
        List<Duration> slow = new ArrayList<>();
        AtomicInteger failed = new AtomicInteger();
        AtomicReference<Duration> lastSlow = new AtomicReference<>(Duration.ZERO);
        for (int i = 0; i < 300; i++) {
            Duration start = exchange.now();
            console.tags().delete("t" + i).subscribe(nothing -> {}, error -> failed.incrementAndGet(), () -> {
                Duration took = exchange.now().minus(start);
                if (took.toSeconds() >= 1) {
                    slow.add(took);
                    lastSlow.set(exchange.now());
                }
            });
            exchange.pass(Duration.ofSeconds(20));
        }
        Duration slowest = slow.stream().max(Duration::compareTo).orElseThrow();
        print(
                "refuses all from 100 s to 130 s",
                "slow",
                slow.size(),
                "slowest",
                slowest,
                "last at",
                lastSlow.get(),
                "failed",
                failed);
        assertThat(failed).hasValue(0);
        assertThat(slowest).isLessThan(Duration.ofSeconds(90));
        assertThat(lastSlow.get()).isLessThan(Duration.ofSeconds(190));
        int before = server.accepted.size();
        for (int i = 0; i < 100; i++) {
            console.tags().delete("burst" + i).subscribe();
        }
        exchange.pass(Duration.ofSeconds(5));
        assertThat(server.accepted).as("the full rate").hasSize(before + 100);
    }

    @ParameterizedTest
    @CsvSource({"3, 100, 400", "1, 2, 3", "50, 150, 250", "200, 210, 220", "100, 300, 700"})
    void strayRefusalsCostLittle(int first, int second, int third) {
        RefusingServer server = server(1, BURST, LONG);
        server.stray = n -> n == first || n == second || n == third;
        run(server, 800);
        print("three stray 429s (" + first + ", " + second + ", " + third + ")", server, server.ofOptimum(803));
        assertThat(server.ofOptimum(803)).isLessThanOrEqualTo(1.1);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "false, 2", "false, 3", "true, 1", "true, 2", "true, 3"})
    void halfTheLongWindow(boolean hints, long seed) {
        RefusingServer server = server(seed, BURST, new QuotaLimit(900, QUARTER));
        server.hints = hints;
        run(server, 3_000);
        print("half of the long window, hints " + hints, server, server.ofOptimum(3_000));
        assertThat(server.ofOptimum(3_000)).isLessThanOrEqualTo(1.15);
        assertThat(server.refusedShare()).isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "false, 2", "false, 3", "true, 1", "true, 2", "true, 3"})
    void halfTheShortWindow(boolean hints, long seed) {
        RefusingServer server = server(seed, new QuotaLimit(50, Duration.ofSeconds(10)), LONG);
        server.hints = hints;
        run(server, 1_500);
        print("half of the short window, hints " + hints, server, server.ofOptimum(1_500));
        assertThat(server.ofOptimum(1_500)).isLessThanOrEqualTo(1.15);
        assertThat(server.refusedShare()).isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "false, 2", "false, 3", "true, 1", "true, 2", "true, 3"})
    void gatewayWithAWindowOfItsOwn(boolean hints, long seed) {
        RefusingServer server = server(seed, new QuotaLimit(60, Duration.ofSeconds(60)));
        server.hints = hints;
        run(server, 900);
        print("a gateway of 60 in any 60 s, hints " + hints, server, server.ofOptimum(900));
        assertThat(server.ofOptimum(900)).isLessThanOrEqualTo(1.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 200})
    void pagesOfAListAllArrive(int pages) {
        RefusingServer server = server(1, new QuotaLimit(20, Duration.ofSeconds(10)));
        server.limitsReads = true;
        server.body = request -> {
            Matcher page = PAGE.matcher(request.path());
            int number = page.find() ? Integer.parseInt(page.group(1)) : 1;
            String next = number < pages ? "\"?page=" + (number + 1) + "\"" : "null";
            return "{\"data\":[{\"id\":\"t" + number + "\"}],\"pagination\":{\"itemsPerPage\":100,\"pageNumber\":"
                    + number + ",\"nextPage\":" + next + "}}";
        };
        AtomicReference<Object> end = new AtomicReference<>("none");
        client(server, "a").tags().list().count().subscribe(end::set, end::set);
        exchange.pass(Duration.ofHours(1));
        print(
                "reads, 20 in 10 s: a list of " + pages + " pages",
                "arrived",
                end.get(),
                "refused",
                server.refused.size(),
                "last at",
                server.lastAccepted());
        assertThat(end).hasValue((long) pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300})
    void parallelReadsAllArrive(int reads) {
        RefusingServer server = server(1, new QuotaLimit(20, Duration.ofSeconds(10)));
        server.limitsReads = true;
        StatsigConsole console = client(server, "a");
        List<Object> ends = new ArrayList<>();
        for (int i = 0; i < reads; i++) {
            console.tags().get("t" + i).subscribe(ends::add, ends::add);
        }
        exchange.pass(Duration.ofHours(1));
        long failed = ends.stream().filter(Throwable.class::isInstance).count();
        print(
                "reads, 20 in 10 s: " + reads + " at once",
                "arrived",
                ends.size() - failed,
                "failed",
                failed,
                "refused",
                server.refused.size(),
                "last at",
                server.lastAccepted());
        assertThat(ends).hasSize(reads);
        assertThat(failed).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void strangersShareFairly(long seed) {
        RefusingServer server = server(seed, BURST, LONG);
        AtomicReference<BulkSummary> a = bulk(client(server, "a"), 1_500);
        AtomicReference<BulkSummary> b = bulk(client(server, "b"), 1_500);
        int[] least = {0};
        exchange.scheduler.schedule(
                () -> least[0] = Math.min(server.acceptedOf.get("a"), server.acceptedOf.get("b")),
                14,
                TimeUnit.MINUTES);
        exchange.pass(Duration.ofDays(2));
        assertThat(a.get().counts().succeeded() + b.get().counts().succeeded()).isEqualTo(3_000);
        long firstWindow =
                server.accepted.stream().filter(time -> time.toMinutes() < 14).count();
        print("two strangers", server, server.ofOptimum(3_000));
        print("", "least", least[0], "of", firstWindow);
        assertThat(server.refused).hasSizeLessThanOrEqualTo(78);
        assertThat(least[0]).isGreaterThanOrEqualTo((int) (0.4 * firstWindow));
        assertThat(server.ofOptimum(3_000)).isLessThanOrEqualTo(1.25);
    }

    @ParameterizedTest
    @CsvSource({"false, 60", "true, 60", "false, 61", "true, 61", "false, 70", "true, 70"})
    void limitsThatChangeTwiceAreFollowed(boolean hints, int fall) {
        RefusingServer server = server(fall, BURST, LONG);
        server.hints = hints;
        exchange.scheduler.schedule(() -> server.limits = server.limits.share(0.5), fall, TimeUnit.MINUTES);
        exchange.scheduler.schedule(() -> server.limits = Quota.documented(), 150, TimeUnit.MINUTES);
        run(server, 20_000);
        List<Long> quarters = IntStream.range(0, 13)
                .mapToObj(quarter -> server.accepted.stream()
                        .filter(time -> time.dividedBy(QUARTER) == quarter)
                        .count())
                .toList();
        print(
                "limits that change twice, at " + fall + " and 150 min, hints " + hints,
                "refused",
                server.refused.size(),
                "a quarter of an hour",
                quarters);
        assertThat(server.refused).hasSizeLessThanOrEqualTo(40);
    }
}
