package com.statsig.console.reactor.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.test.subscriber.TestSubscriber;

class AdaptiveMergeTest {
    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final AtomicInteger places = new AtomicInteger(3);
    private final AtomicLong readAhead = new AtomicLong();
    private final List<Integer> begun = new ArrayList<>();
    private boolean stopped;
    private boolean ordered;

    private <R> Flux<R> merge(Flux<Integer> items, Function<Integer, Mono<R>> work) {
        return new AdaptiveMerge<>(
                items.doOnRequest(readAhead::addAndGet),
                item -> {
                    begun.add(item);
                    return work.apply(item);
                },
                places::get,
                () -> stopped,
                ordered,
                scheduler);
    }

    /** The n-th item takes so many seconds, n counted from 1. */
    private Flux<Integer> taking(long... seconds) {
        return merge(
                Flux.range(1, seconds.length),
                item -> Mono.just(item).delayElement(Duration.ofSeconds(seconds[item - 1]), scheduler));
    }

    private void pass(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    @Test
    void readsNoMoreThanIsInFlight() {
        TestSubscriber<Integer> subscriber = TestSubscriber.create();
        taking(5, 5, 9, 5, 5, 5).subscribe(subscriber);
        pass(0);
        assertThat(readAhead).hasValue(3);
        pass(5);
        assertThat(subscriber.getReceivedOnNext()).containsExactly(1, 2);
        assertThat(readAhead).hasValue(5);
        pass(20);
        assertThat(subscriber.getReceivedOnNext()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(subscriber.isTerminatedComplete()).isTrue();
    }

    @Test
    void asksOnceForWhatHasNotComeYet() {
        TestSubscriber<Integer> subscriber =
                TestSubscriber.builder().initialRequest(1).build();
        merge(Flux.never(), Mono::just).subscribe(subscriber);
        pass(0);
        subscriber.request(1);
        pass(0);
        subscriber.request(1);
        pass(0);
        assertThat(readAhead).hasValue(3);
    }

    @Test
    void nothingIsReadBeforeSomebodyAsks() {
        TestSubscriber<Integer> subscriber =
                TestSubscriber.builder().initialRequest(0).build();
        taking(1, 1).subscribe(subscriber);
        pass(10);
        assertThat(readAhead).hasValue(0);
    }

    @Test
    void aResultThatNobodyTakesKeepsItsPlace() {
        TestSubscriber<Integer> subscriber =
                TestSubscriber.builder().initialRequest(1).build();
        taking(1, 1, 1, 1, 1, 1, 1, 1).subscribe(subscriber);
        pass(100);
        assertThat(subscriber.getReceivedOnNext()).containsExactly(1);
        assertThat(begun).containsExactly(1, 2, 3, 4);
        subscriber.request(2);
        pass(100);
        assertThat(subscriber.getReceivedOnNext()).containsExactly(1, 2, 3);
        assertThat(begun).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void resultsComeAsTheyAreDone() {
        StepVerifier.create(taking(3, 1, 2))
                .then(() -> pass(3))
                .expectNext(2, 3, 1)
                .verifyComplete();
    }

    @Test
    void resultsComeInTheOrderOfTheirItemsWhenAskedFor() {
        ordered = true;
        StepVerifier.create(taking(3, 1, 2, 1))
                .then(() -> pass(9))
                .expectNext(1, 2, 3, 4)
                .verifyComplete();
        assertThat(begun).containsExactly(1, 2, 3, 4);
    }

    @Test
    void followsThePlacesAsTheyChange() {
        TestSubscriber<Integer> subscriber = TestSubscriber.create();
        taking(1, 2, 3, 4, 5, 5, 5, 5).subscribe(subscriber);
        pass(0);
        places.set(1);
        pass(2);
        assertThat(begun).containsExactly(1, 2, 3);
        pass(1);
        assertThat(begun).containsExactly(1, 2, 3, 4);
        places.set(3);
        pass(4);
        assertThat(begun).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void stoppedItFinishesWhatIsInFlightAndReadsNoMore() {
        TestPublisher<Integer> input = TestPublisher.create();
        TestSubscriber<Integer> subscriber = TestSubscriber.create();
        merge(input.flux(), item -> Mono.just(item).delayElement(Duration.ofSeconds(1), scheduler))
                .subscribe(subscriber);
        pass(0);
        input.next(1, 2);
        pass(0);
        stopped = true;
        input.next(3);
        pass(5);
        assertThat(subscriber.getReceivedOnNext()).containsExactly(1, 2);
        assertThat(subscriber.isTerminatedComplete()).isTrue();
        assertThat(begun).containsExactly(1, 2);
        input.assertCancelled();
    }

    @Test
    void cancelledItCancelsInputAndWork() {
        TestPublisher<Integer> input = TestPublisher.create();
        AtomicInteger cancelled = new AtomicInteger();
        TestSubscriber<Integer> subscriber = TestSubscriber.create();
        merge(input.flux(), item -> Mono.<Integer>never().doOnCancel(cancelled::incrementAndGet))
                .subscribe(subscriber);
        pass(0);
        input.next(1, 2);
        pass(0);
        subscriber.cancel();
        input.assertCancelled();
        assertThat(cancelled).hasValue(2);
    }

    @Test
    void anErrorOfTheInputComesAfterTheResultsOfWhatWasRead() {
        StepVerifier.create(merge(
                        Flux.just(1, 2).concatWith(Mono.error(new IllegalStateException("torn"))),
                        item -> Mono.just(item).delayElement(Duration.ofSeconds(1), scheduler)))
                .then(() -> pass(1))
                .expectNext(1, 2)
                .verifyErrorMessage("torn");
    }

    @Test
    void workThatGivesNothingLeavesItsPlace() {
        StepVerifier.create(merge(Flux.range(1, 10), item -> item % 2 == 0 ? Mono.just(item) : Mono.empty()))
                .then(() -> pass(0))
                .expectNext(2, 4, 6, 8, 10)
                .verifyComplete();
    }

    @Test
    void aMillionItemsThatAreDoneAtOnceNeedNoStack() {
        assertThat(new AdaptiveMerge<>(
                                Flux.range(0, 1_000_000),
                                Mono::just,
                                () -> 4,
                                () -> false,
                                false,
                                Schedulers.parallel())
                        .count()
                        .block(Duration.ofMinutes(1)))
                .isEqualTo(1_000_000);
    }
}
