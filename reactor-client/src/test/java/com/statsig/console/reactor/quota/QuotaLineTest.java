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
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

class QuotaLineTest {

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(scheduler));
    private final QuotaLine quota = quota(Quota.unlimited()
            .withLimit(MUTATION, new QuotaLimit(2, Duration.ofSeconds(10)), new QuotaLimit(3, Duration.ofSeconds(60)))
            .withLimit(ID_LIST, new QuotaLimit(1, Duration.ofSeconds(10))));

    private QuotaLine quota(Quota limits) {
        return registry.line(null, ApiKey.of("console-test"), URI.create("https://statsigapi.net"), limits);
    }

    private TestCall call(LimitClass... classes) {
        return TestCall.sending(quota, scheduler, classes);
    }

    private void advance(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    private RateLimiter limiter(LimitClass limitClass) {
        return registry.rateLimiters().getAllRateLimiters().stream()
                .filter(limiter -> limitClass.name().equals(limiter.getTags().get("limit")))
                .findFirst()
                .orElseThrow();
    }

    private int available(LimitClass limitClass) {
        return limiter(limitClass).getMetrics().getAvailablePermissions();
    }

    private int waiting(LimitClass limitClass) {
        return limiter(limitClass).getMetrics().getNumberOfWaitingThreads();
    }

    @Test
    void nothingHappensBeforeSubscription() {
        AtomicInteger calls = new AtomicInteger();
        Mono<Integer> run = quota.run(Set.of(MUTATION), permit -> Mono.fromCallable(calls::incrementAndGet));

        assertThat(calls).hasValue(0);
        assertThat(available(MUTATION)).isEqualTo(2);

        StepVerifier.create(run).expectNext(1).verifyComplete();
        StepVerifier.create(run).expectNext(2).verifyComplete();
    }

    @Test
    void everyWindowOfTheClassHolds() {
        List<TestCall> calls =
                IntStream.range(0, 4).mapToObj(i -> call(MUTATION).finish()).toList();
        advance(100);

        assertThat(calls)
                .extracting(call -> call.startedAt)
                .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    @Test
    void requestCountsUntilTheWindowHasPassedSinceItsEnd() {
        TestCall slow = call(MUTATION);
        TestCall slower = call(MUTATION);
        TestCall third = call(MUTATION);
        TestCall fourth = call(MUTATION);
        advance(7);
        slow.finish();
        advance(2);
        slower.finish();
        advance(8);
        third.finish();
        advance(100);

        assertThat(third.startedAt).isEqualTo(Duration.ofSeconds(17));
        assertThat(fourth.startedAt).isEqualTo(Duration.ofSeconds(67));
    }

    @Test
    void requestInFlightHoldsItsPlaceHoweverLongItTakes() {
        TestCall first = call(MUTATION);
        TestCall second = call(MUTATION);
        TestCall third = call(MUTATION);
        advance(3600);
        assertThat(third.started()).isFalse();

        first.finish();
        second.finish();
        advance(10);
        assertThat(third.started()).isTrue();
    }

    @Test
    void waitersOfTheSameClassesGoInOrder() {
        List<TestCall> done = new ArrayList<>();
        List<TestCall> calls =
                IntStream.range(0, 12).mapToObj(i -> call(MUTATION)).toList();
        for (int i = 0; i < 1000; i++) {
            advance(1);
            calls.stream()
                    .filter(call -> call.started() && !done.contains(call))
                    .toList()
                    .forEach(call -> {
                        done.add(call);
                        call.finish();
                    });
        }

        assertThat(done).containsExactlyElementsOf(calls);
    }

    @Test
    void callWithoutSendingCostsNothing() {
        TestCall idle = TestCall.idle(quota, scheduler, MUTATION);
        assertThat(available(MUTATION)).isEqualTo(1);
        idle.finish();
        assertThat(available(MUTATION)).isEqualTo(2);
    }

    @Test
    void permitGivenBackGoesToTheNextAtOnce() {
        TestCall idle = TestCall.idle(quota, scheduler, MUTATION);
        call(MUTATION);
        TestCall waiter = call(MUTATION);
        assertThat(waiter.started()).isFalse();

        idle.finish();
        scheduler.advanceTime();

        assertThat(waiter.startedAt).isEqualTo(Duration.ZERO);
    }

    @Test
    void cancelledWaiterLeavesTheQueueAndTakesNothing() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        TestCall cancelled = call(MUTATION);
        TestCall next = call(MUTATION);
        assertThat(waiting(MUTATION)).isEqualTo(2);

        cancelled.cancel();
        assertThat(waiting(MUTATION)).isEqualTo(1);
        advance(10);

        assertThat(cancelled.permit).isNull();
        assertThat(next.startedAt).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void callCancelledAsItIsSubscribedTakesNothing() {
        quota.run(Set.of(MUTATION), permit -> Mono.error(new AssertionError("not to be asked")))
                .subscribe(new BaseSubscriber<>() {
                    @Override
                    protected void hookOnSubscribe(Subscription subscription) {
                        subscription.cancel();
                    }
                });

        assertThat(available(MUTATION)).isEqualTo(2);
        assertThat(waiting(MUTATION)).isZero();
    }

    @Test
    void callCancelledBeforeItSentGivesItsPlaceBackAndMayNotSendAnyMore() {
        TestCall idle = TestCall.idle(quota, scheduler, MUTATION);
        idle.cancel();

        assertThat(available(MUTATION)).isEqualTo(2);
        assertThat(idle.permit.sent()).isFalse();
        assertThat(available(MUTATION)).isEqualTo(2);
    }

    @Test
    void callCancelledAfterItSentCountsFromThen() {
        TestCall sent = call(MUTATION);
        advance(5);
        sent.cancel();
        assertThat(available(MUTATION)).isEqualTo(1);
        advance(9);
        assertThat(available(MUTATION)).isEqualTo(1);
        advance(1);
        assertThat(available(MUTATION)).isEqualTo(2);
    }

    @Test
    void failedCallCountsIfItWasSent() {
        StepVerifier.create(quota.run(Set.of(MUTATION), permit -> {
                    assertThat(permit.sent()).isTrue();
                    assertThat(permit.sent()).isTrue();
                    return Mono.error(new IllegalStateException("boom"));
                }))
                .verifyErrorMessage("boom");
        assertThat(available(MUTATION)).isEqualTo(1);
    }

    @Test
    void callThatThrowsGivesItsPlaceBack() {
        StepVerifier.create(quota.run(Set.of(MUTATION), permit -> {
                    throw new IllegalStateException("boom");
                }))
                .verifyErrorMessage("boom");
        assertThat(available(MUTATION)).isEqualTo(2);
    }

    @Test
    void placeIsFreeBeforeTheResultIsSeen() {
        TestCall first = call(MUTATION);
        List<Integer> seen = new ArrayList<>();
        quota.run(Set.of(MUTATION), permit -> Mono.just("done"))
                .doOnNext(done -> seen.add(available(MUTATION)))
                .block();

        assertThat(seen).containsExactly(1);
        first.cancel();
    }

    @Test
    void thousandsOfCancelledWaitersLeaveNothingBehind() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        List<TestCall> waiters =
                IntStream.range(0, 5_000).mapToObj(i -> call(MUTATION)).toList();
        for (int i = 0; i < 4_999; i++) {
            waiters.get(i).cancel();
        }
        advance(10);

        assertThat(waiters.get(4_999).startedAt).isEqualTo(Duration.ofSeconds(10));
        assertThat(waiters.stream().filter(TestCall::started)).hasSize(1);
        assertThat(waiting(MUTATION)).isZero();
    }

    @Test
    void classThatIsHeldUpDoesNotHoldUpOthers() {
        call(MUTATION, ID_LIST);
        TestCall heldUp = call(MUTATION, ID_LIST);
        TestCall other = call(MUTATION);

        assertThat(heldUp.started()).isFalse();
        assertThat(other.started()).isTrue();
    }

    @Test
    void permitIsForAllClassesOrNone() {
        TestCall first = call(MUTATION, ID_LIST);
        call(MUTATION, ID_LIST);

        assertThat(available(MUTATION))
                .as("the second call holds no mutation while it waits")
                .isEqualTo(1);
        assertThat(available(ID_LIST)).isZero();

        first.cancel();
        assertThat(available(MUTATION)).isEqualTo(1);
        assertThat(available(ID_LIST)).isZero();
    }

    @Test
    void oldestOfSeveralClassesGoesFirst() {
        TestCall a = TestCall.idle(quota, scheduler, MUTATION, ID_LIST);
        TestCall b = TestCall.idle(quota, scheduler, MUTATION);
        TestCall older = call(MUTATION, ID_LIST);
        TestCall younger = call(MUTATION);
        b.finish();
        scheduler.advanceTime();
        assertThat(younger.started())
                .as("the older one is held up by its other class")
                .isTrue();

        TestCall youngest = call(MUTATION);
        a.finish();
        scheduler.advanceTime();
        assertThat(older.started()).isTrue();
        assertThat(youngest.started()).isFalse();
    }

    @Test
    void newcomerDoesNotOvertakeWhoeverIsAboutToGo() {
        call(MUTATION, ID_LIST).finish();
        call(MUTATION);
        List<TestCall> newcomer = new ArrayList<>();
        // Runs at the same moment as the timer, and before it.
        scheduler.schedule(() -> newcomer.add(call(MUTATION)), 10, TimeUnit.SECONDS);
        TestCall waiter = call(MUTATION, ID_LIST);
        advance(10);

        assertThat(waiter.startedAt).isEqualTo(Duration.ofSeconds(10));
        assertThat(newcomer).hasSize(1).noneMatch(TestCall::started);
    }

    @Test
    void classWithoutLimitIsNotHeld() {
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> call(READ))).allMatch(TestCall::started);
        assertThat(call().started()).isTrue();
    }

    @Test
    void pauseHoldsTheClassUntilItIsOver() {
        quota.pauseFor(Set.of(MUTATION), Duration.ofSeconds(5));
        TestCall held = call(MUTATION);
        TestCall heldToo = call(MUTATION, ID_LIST);
        TestCall read = call(READ);

        assertThat(read.started()).isTrue();
        advance(4);
        assertThat(available(MUTATION)).isZero();
        assertThat(held.started()).isFalse();
        advance(1);
        assertThat(held.startedAt).isEqualTo(Duration.ofSeconds(5));
        assertThat(heldToo.startedAt).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void pauseHoldsThoseWhoWaitAlready() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        TestCall waiter = call(MUTATION);
        advance(5);
        quota.pauseFor(Set.of(MUTATION), Duration.ofSeconds(30));
        advance(29);
        assertThat(waiter.started()).isFalse();
        advance(1);
        assertThat(waiter.startedAt).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void laterPauseExtendsAndNeverShortens() {
        quota.pauseFor(Set.of(READ), Duration.ofSeconds(10));
        quota.pauseFor(Set.of(READ), Duration.ofSeconds(2));
        quota.pauseFor(Set.of(READ), Duration.ofSeconds(-1));
        TestCall held = call(READ);
        advance(8);
        quota.pauseFor(Set.of(READ), Duration.ofSeconds(6));
        advance(5);
        assertThat(held.started()).isFalse();
        advance(1);
        assertThat(held.startedAt).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void pauseWithoutEndIsBounded() {
        quota.pauseFor(Set.of(READ), Duration.ofSeconds(Long.MAX_VALUE));
        TestCall held = call(READ);
        scheduler.advanceTimeBy(Duration.ofDays(365));
        assertThat(held.started()).isTrue();
    }

    @Test
    void waitKnownToBeTooLongFailsAtOnce() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        TestCall third = TestCall.impatient(quota, scheduler, Duration.ofSeconds(10), MUTATION);
        TestCall fourth = TestCall.impatient(quota, scheduler, Duration.ofSeconds(59), MUTATION);
        TestCall fifth = TestCall.impatient(quota, scheduler, Duration.ofSeconds(60), MUTATION);

        assertThat(third.error).isNull();
        assertThat(fourth.error)
                .isInstanceOfSatisfying(
                        LineTooLongException.class,
                        tooLong -> assertThat(tooLong.line()).isEqualTo(Duration.ofSeconds(60)));
        assertThat(fifth.error).isNull();
        advance(60);
        assertThat(third.startedAt).isEqualTo(Duration.ofSeconds(10));
        assertThat(fourth.permit).isNull();
        assertThat(fifth.startedAt).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void pauseThatIsTooLongFailsAtOnce() {
        quota.pauseFor(Set.of(MUTATION), Duration.ofSeconds(30));

        assertThat(TestCall.impatient(quota, scheduler, Duration.ofSeconds(29), MUTATION).error)
                .isInstanceOf(LineTooLongException.class);
        assertThat(TestCall.impatient(quota, scheduler, Duration.ofSeconds(30), MUTATION).error)
                .isNull();
    }

    @Test
    void waitKnownToBeTooLongCountsWholeTurnsOfTheQueue() {
        QuotaLine one = registry.line(
                null,
                ApiKey.of("console-other"),
                URI.create("https://statsigapi.net"),
                Quota.unlimited().withLimit(MUTATION, new QuotaLimit(2, Duration.ofSeconds(10))));
        for (int i = 0; i < 6; i++) {
            TestCall.sending(one, scheduler, MUTATION);
        }

        TestCall tooLong = TestCall.impatient(one, scheduler, Duration.ofSeconds(29), MUTATION);
        assertThat(tooLong.error).isInstanceOf(LineTooLongException.class);
        TestCall possible = TestCall.impatient(one, scheduler, Duration.ofSeconds(30), MUTATION);
        assertThat(possible.error).isNull();
    }

    @Test
    void waitThatTurnsOutTooLongFailsWhenItIs() {
        call(MUTATION);
        call(MUTATION);
        TestCall impatient = TestCall.impatient(quota, scheduler, Duration.ofSeconds(20), MUTATION);
        TestCall patient = call(MUTATION);
        advance(19);
        assertThat(impatient.error).isNull();
        advance(1);

        assertThat(impatient.error).isInstanceOf(LineTooLongException.class);
        assertThat(impatient.permit).isNull();
        assertThat(patient.error).isNull();
        assertThat(waiting(MUTATION)).isEqualTo(1);
    }

    @Test
    void noWaitAtAllTakesWhatIsThereOrFails() {
        TestCall first = TestCall.impatient(quota, scheduler, Duration.ZERO, MUTATION, ID_LIST);
        TestCall second = TestCall.impatient(quota, scheduler, Duration.ofSeconds(-1), MUTATION, ID_LIST);

        assertThat(first.started()).isTrue();
        assertThat(second.error).isInstanceOf(LineTooLongException.class);
    }

    @Test
    void contextOfTheSubscriberReachesTheCallAfterAWait() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        List<String> seen = new ArrayList<>();
        quota.run(Set.of(MUTATION), permit -> Mono.deferContextual(context -> Mono.just(context.<String>get("who"))))
                .contextWrite(context -> context.put("who", "me"))
                .subscribe(seen::add);
        advance(10);

        assertThat(seen).containsExactly("me");
    }

    @Test
    void oneTimerServesAllWhoWait() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        for (int i = 0; i < 1_000; i++) {
            call(MUTATION);
        }

        assertThat(scheduler.getScheduledTaskCount()).isEqualTo(1);
    }

    @Test
    void consumerOfEventsThatThrowsFailsTheCallAndNoOther() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        TestCall failed = call(MUTATION);
        TestCall next = call(MUTATION);
        AtomicInteger events = new AtomicInteger();
        limiter(MUTATION).getEventPublisher().onSuccess(event -> {
            if (events.incrementAndGet() == 1) {
                throw new AssertionError("consumer");
            }
        });
        advance(10);

        assertThat(failed.error).hasMessage("consumer");
        assertThat(next.startedAt).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void schedulerThatIsGoneFailsThoseWhoWait() {
        QuotaLine dead = QuotaRegistry.create(Time.of(Schedulers.immediate()))
                .line(
                        null,
                        ApiKey.of("console-test"),
                        URI.create("https://statsigapi.net"),
                        Quota.unlimited().withLimit(MUTATION, new QuotaLimit(1, Duration.ofSeconds(10))));
        dead.run(Set.of(MUTATION), permit -> {
                    permit.sent();
                    return Mono.empty();
                })
                .block();

        StepVerifier.create(dead.run(Set.of(MUTATION), permit -> Mono.empty()))
                .verifyError(RejectedExecutionException.class);
    }

    @Test
    void hundredThousandWaitersNeedNoStack() {
        AtomicInteger done = new AtomicInteger();
        quota.pauseFor(Set.of(MUTATION), Duration.ofSeconds(1));
        for (int i = 0; i < 100_000; i++) {
            // Each gives its place back at once, so that each lets the next one through.
            quota.run(Set.of(MUTATION), permit -> Mono.fromRunnable(done::incrementAndGet))
                    .subscribe();
        }
        advance(1);

        assertThat(done).hasValue(100_000);
    }

    @Test
    void waitersThatAreGoneNeedNoHeap() {
        call(MUTATION).finish();
        call(MUTATION).finish();
        storm(100);
        long before = usedHeap();
        for (int i = 0; i < 5; i++) {
            storm(100_000);
        }
        for (int i = 0; i < 20_000; i++) {
            storm(1);
        }

        assertThat(usedHeap() - before).isLessThan(500_000);
        assertThat(waiting(MUTATION)).isZero();
    }

    private void storm(int size) {
        List<Disposable> waiters = IntStream.range(0, size)
                .mapToObj(
                        i -> quota.run(Set.of(MUTATION), permit -> Mono.never()).subscribe())
                .toList();
        waiters.forEach(Disposable::dispose);
    }

    /** The least of a few readings: other threads allocate too. */
    private static long usedHeap() {
        return IntStream.range(0, 3)
                .mapToLong(i -> {
                    System.gc();
                    return Runtime.getRuntime().totalMemory()
                            - Runtime.getRuntime().freeMemory();
                })
                .min()
                .orElseThrow();
    }
}
