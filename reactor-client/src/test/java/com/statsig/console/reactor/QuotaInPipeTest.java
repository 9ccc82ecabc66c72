package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.quota.QuotaRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls obey the quota of their key. */
class QuotaInPipeTest {
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final FakeExchange exchange = new FakeExchange();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(exchange.scheduler));

    /** A client that may make so many mutations in ten seconds. */
    private StatsigConsole.Builder limited(int mutations) {
        return exchange.client()
                .quotaRegistry(registry)
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(mutations, WINDOW)))
                .options(options -> options.retry(RetryPolicy.DEFAULTS.withJitter(0)));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private List<String> sentAt(Duration time) {
        List<ConsoleRequest> requests = exchange.requests;
        return IntStream.range(0, requests.size())
                .filter(i -> exchange.times.get(i).equals(time))
                .mapToObj(i -> requests.get(i).path().replaceAll(".*/", ""))
                .toList();
    }

    @Test
    void mutationsWaitAndReadsDoNot() {
        exchange.always(200, "{\"data\":{}}");
        StatsigConsole console = limited(1).build();
        console.tags().delete("first").subscribe();
        console.tags().delete("second").subscribe();
        console.tags().delete("third").subscribe();
        console.tags().get("read").subscribe();
        exchange.pass(Duration.ofMinutes(1));

        assertThat(sentAt(seconds(0))).containsExactly("first", "read");
        assertThat(sentAt(seconds(10))).containsExactly("second");
        assertThat(sentAt(seconds(20))).containsExactly("third");
    }

    @Test
    void theDocumentedQuotaIsTheDefault() {
        StatsigConsole console = StatsigConsole.builder()
                .apiKey(FakeExchange.KEY)
                .time(Time.of(exchange.scheduler))
                .quotaRegistry(registry)
                .exchange(exchange)
                .build();
        StatsigConsole patient = console.with(options -> options.deadline(Duration.ofHours(1)));
        for (int i = 0; i < 1901; i++) {
            patient.tags().delete("t" + i).subscribe();
        }
        assertThat(exchange.requests).hasSize(100);
        exchange.pass(seconds(10));
        assertThat(exchange.requests).hasSize(200);
        exchange.pass(seconds(170));
        assertThat(exchange.requests).hasSize(1800);
        exchange.pass(Duration.ofMinutes(15).minusSeconds(181));
        assertThat(exchange.requests).hasSize(1800);
        exchange.pass(seconds(1));
        assertThat(exchange.requests).hasSize(1900);
    }

    @Test
    void eachTryTakesAPermitOfItsOwn() {
        exchange.answer(503, "");
        StatsigConsole console = limited(2).build();
        console.tags().delete("again").subscribe();
        exchange.pass(seconds(1));
        assertThat(exchange.requests).hasSize(2);
        console.tags().delete("next").subscribe();
        exchange.pass(seconds(8));
        assertThat(exchange.requests).hasSize(2);
        exchange.pass(seconds(1));
        assertThat(exchange.requests).hasSize(3);
    }

    @Test
    void aTryThatSentNothingCostsNothing() {
        exchange.refuse();
        StatsigConsole console = limited(1).build();
        console.tags().delete("again").subscribe();
        exchange.pass(Duration.ofMillis(500));
        assertThat(exchange.times).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void a429HoldsEveryCallerOfTheKey() {
        StatsigConsole console = limited(100).build();
        StatsigConsole sameKey = limited(100).build();
        StatsigConsole otherKey =
                limited(100).apiKey(ApiKey.of("console-anotherkeyofanother")).build();
        exchange.answer(429, "", Map.of("retry-after", List.of("7")));
        console.tags().delete("limited").subscribe();
        console.tags().delete("next").subscribe();
        sameKey.tags().delete("same").subscribe();
        otherKey.tags().delete("other").subscribe();
        exchange.pass(Duration.ofMinutes(1));

        assertThat(sentAt(seconds(0))).containsExactly("limited", "other");
        assertThat(sentAt(seconds(7))).containsExactly("limited", "next", "same");
    }

    @Test
    void a429HoldsOthersAlsoWhenItsOwnCallGivesUp() {
        StatsigConsole console =
                limited(100).options(options -> options.retry(RetryPolicy.NONE)).build();
        exchange.answer(429, "", Map.of("retry-after", List.of("7")));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        console.tags().delete("limited").subscribe(nothing -> {}, failure::set);
        assertThat(failure.get()).isInstanceOf(RateLimitedException.class);
        console.tags().delete("next").subscribe();
        exchange.pass(seconds(20));
        assertThat(sentAt(seconds(7))).containsExactly("next");
    }

    @Test
    void a429Counts() {
        StatsigConsole console = limited(4).build();
        exchange.answer(200, "{}").answer(429, "").always(200, "{}");
        for (int i = 0; i < 5; i++) {
            console.tags().delete("t" + i).subscribe();
        }
        exchange.pass(Duration.ofMillis(9_999));
        assertThat(exchange.requests).as("three accepted, one refused").hasSize(4);
        exchange.pass(Duration.ofMillis(1));
        assertThat(exchange.requests).hasSize(6);
    }

    @Test
    void a429OnAReadHoldsReadsAndNoMutation() {
        StatsigConsole console = limited(100).build();
        exchange.answer(429, "");
        console.tags().get("limited").subscribe();
        console.tags().get("next").subscribe();
        console.tags().delete("mutation").subscribe();
        assertThat(sentAt(seconds(0))).containsExactly("limited", "mutation");
        exchange.pass(Duration.ofMillis(500));
        assertThat(sentAt(Duration.ofMillis(500))).containsExactly("limited", "next");
    }

    @Test
    void manyMutationsAreAllDoneOnAServerWithHalfTheLimits() {
        Deque<Duration> accepted = new ArrayDeque<>();
        AtomicInteger refused = new AtomicInteger();
        exchange.always(request -> Mono.fromSupplier(() -> {
                    accepted.removeIf(time -> time.compareTo(exchange.now().minus(WINDOW)) <= 0);
                    if (accepted.size() >= 50) {
                        refused.incrementAndGet();
                        return FakeExchange.response(429, "");
                    }
                    accepted.add(exchange.now());
                    return FakeExchange.response(200, "{}");
                })
                .delaySubscription(Duration.ofMillis(80), exchange.scheduler)
                .delayElement(Duration.ofMillis(70), exchange.scheduler));
        StatsigConsole console = limited(100).build();
        AtomicReference<String> end = new AtomicReference<>();
        Flux.range(0, 3_000)
                .flatMap(i -> console.tags().delete("t" + i), 16)
                .subscribe(nothing -> {}, error -> end.set(error.toString()), () -> end.set("done"));
        // 590 seconds at best.
        exchange.pass(seconds(620));

        assertThat(end).hasValue("done");
        assertThat(refused).hasValueBetween(1, 40);
    }

    @Test
    void aCallCancelledInTheQueueIsNeverSentAndGivesItsPlaceBack() {
        StatsigConsole console = limited(1).build();
        console.tags().delete("first").subscribe();
        Disposable cancelled = console.tags().delete("cancelled").subscribe();
        console.tags().delete("third").subscribe();
        cancelled.dispose();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(sentAt(seconds(0))).containsExactly("first");
        assertThat(sentAt(seconds(10))).containsExactly("third");
        assertThat(exchange.requests).hasSize(2);
    }

    @Test
    void aMutationWhoseSubscriberIsGoneDoesNotLeaveAndCostsNothing() {
        StatsigConsole console = limited(1).build();
        exchange.alwaysNeverSend();
        Disposable waitsForAConnection = console.tags().delete("gone").subscribe();
        waitsForAConnection.dispose();
        assertThat(exchange.unsent.get(0).departure().getAsBoolean()).isFalse();

        exchange.always(200, "{}");
        console.tags().delete("next").subscribe();
        assertThat(sentAt(seconds(0))).containsExactly("next");
    }

    @Test
    void aWaitLongerThanAllowedFailsAtOnce() {
        StatsigConsole console =
                limited(1).options(options -> options.maxQuotaWait(seconds(9))).build();
        console.tags().delete("first").subscribe();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        console.tags().delete("second").subscribe(nothing -> {}, failure::set);

        assertThat(failure.get()).isInstanceOfSatisfying(QuotaTimeoutException.class, late -> {
            assertThat(late.call().attempts()).isZero();
            assertThat(late.outcomeUnknown()).isFalse();
            assertThat(late)
                    .hasMessageContaining("tags.delete")
                    .hasMessageContaining("in 10000 ms")
                    .hasMessageContaining("9000 ms");
            assertThat(late.line()).isEqualTo(WINDOW);
        });
        exchange.pass(Duration.ofMinutes(1));
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void bulkWithoutPatienceWaitsForTheWindowAllTheSame() {
        exchange.always(200, "{\"data\":{}}");
        AtomicReference<BulkSummary> end = new AtomicReference<>();
        StatsigConsole console = limited(2).build();
        console.bulk(options -> options.patience(Duration.ZERO).reserve(0).maxConcurrency(2))
                .job(Flux.range(0, 6), i -> console.tags().delete("t" + i))
                .summary()
                .subscribe(end::set);
        exchange.pass(Duration.ofMinutes(1));

        assertThat(end.get().counts().succeeded()).isEqualTo(6);
        assertThat(sentAt(seconds(20))).hasSize(2);
    }

    @Test
    void idListsDrawFromBothTheirLimits() {
        StatsigConsole console = exchange.client()
                .quota(Quota.unlimited()
                        .withLimit(LimitClass.SEGMENT, new QuotaLimit(3, seconds(100)))
                        .withLimit(LimitClass.ID_LIST, new QuotaLimit(1, WINDOW)))
                .build();
        console.segments().addToIdList("s", List.of("1")).subscribe();
        console.segments().removeFromIdList("s", List.of("1")).subscribe();
        console.segments().delete("segment").subscribe();
        console.tags().delete("tag").subscribe();
        exchange.pass(seconds(20));
        console.segments().delete("late").subscribe();
        exchange.pass(Duration.ofMinutes(3));

        assertThat(sentAt(seconds(0))).containsExactly("id_list", "segment", "tag");
        assertThat(sentAt(seconds(10))).containsExactly("id_list");
        assertThat(sentAt(seconds(100))).containsExactly("late");
    }

    @Test
    void clientsOfOneKeyShareItsQuotaAndThoseOfOthersDoNot() {
        StatsigConsole otherKey =
                limited(1).apiKey(ApiKey.of("console-anotherkeyofanother")).build();
        StatsigConsole otherService =
                limited(1).baseUrl("https://api.statsig.com").build();
        limited(1).build().tags().delete("first").subscribe();
        limited(1).build().tags().delete("second").subscribe();
        otherKey.tags().delete("otherKey").subscribe();
        otherService.tags().delete("otherService").subscribe();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(sentAt(seconds(0))).containsExactly("first", "otherKey", "otherService");
        assertThat(sentAt(seconds(10))).containsExactly("second");
    }

    @Test
    void clientsOfOneProjectShareItsQuotaWhateverTheirKeys() {
        StatsigConsole otherKey = limited(1)
                .project("shop")
                .apiKey(ApiKey.of("console-anotherkeyofanother"))
                .build();
        limited(1).project("shop").build().tags().delete("first").subscribe();
        otherKey.tags().delete("second").subscribe();
        limited(1).project("blog").build().tags().delete("other").subscribe();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(sentAt(seconds(0))).containsExactly("first", "other");
        assertThat(sentAt(seconds(10))).containsExactly("second");
    }

    @Test
    void theWaitIsPartOfTheDeadlineAndOfNoTimeout() {
        StatsigConsole console = limited(1)
                .options(options -> options.timeout(seconds(1)).deadline(seconds(11)))
                .build();
        console.tags().delete("first").subscribe();
        AtomicReference<Throwable> second = new AtomicReference<>();
        AtomicReference<Throwable> third = new AtomicReference<>();
        console.tags().delete("second").subscribe(nothing -> {}, second::set);
        console.tags().delete("third").subscribe(nothing -> {}, third::set);

        assertThat(third.get())
                .as("at once, as the line is longer than the deadline")
                .isInstanceOfSatisfying(
                        QuotaTimeoutException.class,
                        late -> assertThat(late.line()).isEqualTo(seconds(20)));
        exchange.pass(Duration.ofMinutes(1));
        assertThat(second.get()).isNull();
        assertThat(sentAt(seconds(10))).containsExactly("second");
        assertThat(exchange.requests).hasSize(2);
    }
}
