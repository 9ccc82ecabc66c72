package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.ID_LIST;
import static com.statsig.console.quota.LimitClass.MUTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Calls that leave a part of the quota to others. */
class QuotaLineShareTest {

    private static final Duration EVER = Duration.ofDays(100);

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(scheduler));
    private final QuotaLine quota = registry.line(
            null,
            ApiKey.of("console-test"),
            URI.create("https://statsigapi.net"),
            Quota.unlimited()
                    .withLimit(MUTATION, new QuotaLimit(10, Duration.ofSeconds(10)))
                    .withLimit(ID_LIST, new QuotaLimit(1, Duration.ofSeconds(10))));

    private TestCall person(LimitClass... classes) {
        return TestCall.sending(quota, scheduler, classes);
    }

    private TestCall script(double share, LimitClass... classes) {
        return TestCall.sharing(quota, scheduler, share, EVER, classes);
    }

    private List<TestCall> scripts(int count) {
        return IntStream.range(0, count).mapToObj(i -> script(0.8, MUTATION)).toList();
    }

    private List<TestCall> persons(int count) {
        return IntStream.range(0, count).mapToObj(i -> person(MUTATION)).toList();
    }

    private static long started(List<TestCall> calls) {
        return calls.stream().filter(TestCall::started).count();
    }

    private void advance(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    @Test
    void scriptLeavesTheRestToPeople() {
        List<TestCall> scripts = scripts(20);
        assertThat(started(scripts)).isEqualTo(8);

        assertThat(person(MUTATION).started()).isTrue();
        assertThat(person(MUTATION).started()).isTrue();
        assertThat(person(MUTATION).started()).isFalse();
    }

    @Test
    void whatPeopleUseTakesFromTheShare() {
        persons(5).forEach(TestCall::finish);
        List<TestCall> scripts = scripts(5);
        assertThat(started(scripts)).isEqualTo(3);
        advance(10);
        assertThat(started(scripts)).isEqualTo(5);
    }

    @Test
    void whilePeopleUseTheShareTheScriptWaits() {
        persons(9).forEach(TestCall::finish);
        TestCall script = script(0.8, MUTATION);
        advance(9);
        persons(1);
        assertThat(script.started()).isFalse();
        advance(1);
        assertThat(script.startedAt).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void personGoesBeforeScriptsThatCameEarlier() {
        List<TestCall> first = persons(10);
        List<TestCall> scripts = scripts(10);
        List<TestCall> next = persons(10);
        first.forEach(TestCall::finish);
        advance(10);

        assertThat(started(next)).isEqualTo(10);
        assertThat(started(scripts)).isZero();
        next.forEach(TestCall::finish);
        advance(10);
        assertThat(started(scripts)).isEqualTo(8);
    }

    @Test
    void newcomerIsNotHeldUpByScriptsThatAreAboutToGo() {
        scripts(8).forEach(TestCall::finish);
        AtomicLong atOnce = new AtomicLong();
        // Runs at the same moment as the timer, and before it.
        scheduler.schedule(() -> atOnce.set(started(persons(10))), 10, TimeUnit.SECONDS);
        List<TestCall> scripts = scripts(8);
        advance(10);

        assertThat(atOnce).hasValue(10);
        assertThat(started(scripts)).isZero();
    }

    @Test
    void scriptDoesNotOvertakePeopleWhoAreAboutToGo() {
        persons(10).forEach(TestCall::finish);
        List<TestCall> newcomers = new ArrayList<>();
        scheduler.schedule(() -> newcomers.addAll(scripts(8)), 10, TimeUnit.SECONDS);
        List<TestCall> waiting = persons(5);
        advance(10);

        assertThat(started(waiting)).isEqualTo(5);
        assertThat(started(newcomers)).isEqualTo(3);
    }

    @Test
    void scriptsOfTheLargerShareGoFirst() {
        persons(10).forEach(TestCall::finish);
        TestCall modest = script(0.5, MUTATION);
        TestCall greedy = script(0.8, MUTATION);
        List<TestCall> order = new ArrayList<>();
        quota.run(Set.of(MUTATION), 0.5, EVER, permit -> Mono.fromRunnable(() -> order.add(modest)))
                .subscribe();
        quota.run(Set.of(MUTATION), 0.8, EVER, permit -> Mono.fromRunnable(() -> order.add(greedy)))
                .subscribe();
        advance(10);

        assertThat(order).containsExactly(greedy, modest);
    }

    @Test
    void shareOfAFewPermitsIsAtLeastOne() {
        TestCall first = script(0.8, MUTATION, ID_LIST).finish();
        TestCall second = script(0.8, MUTATION, ID_LIST);
        assertThat(first.started()).isTrue();
        assertThat(second.started()).isFalse();
        advance(10);
        assertThat(second.started()).isTrue();
    }

    @Test
    void waitKnownToBeTooLongCountsTheTurnsOfTheShare() {
        scripts(16);
        assertThat(TestCall.sharing(quota, scheduler, 0.8, Duration.ofSeconds(19), MUTATION).error)
                .isInstanceOf(LineTooLongException.class);
        assertThat(TestCall.sharing(quota, scheduler, 0.8, Duration.ofSeconds(20), MUTATION).error)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.5, Double.NaN})
    void sharesThatAreNoSharesAreRefused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> script(share, MUTATION))
                .withMessageContaining("above 0 and of at most 1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFifthOfTheQuotaIsThereForAPersonAtAnyMomentWhileAScriptIsInFullFlow(long seed) {
        QuotaLine documented = registry.line(
                null, ApiKey.of("console-documented"), URI.create("https://statsigapi.net"), Quota.documented());
        Random random = new Random(seed);
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 3_000; i++) {
            documented
                    .run(Set.of(MUTATION), 0.8, EVER, permit -> {
                        permit.sent();
                        return Mono.delay(Duration.ofMillis(random.nextInt(900)), scheduler);
                    })
                    .subscribe(answer -> done.incrementAndGet());
        }

        // 20 in any 10 s, and fewer than 180 in any 15 min.
        for (int i = 0; i < 1_000; i++) {
            scheduler.advanceTimeBy(Duration.ofMillis(6_000 + random.nextInt(3_000)));
            boolean burst = i % 125 == 124;
            List<TestCall> people = IntStream.range(0, burst ? 20 : 1)
                    .mapToObj(person -> TestCall.sending(documented, scheduler, MUTATION))
                    .toList();
            assertThat(people).as("at %d", i).allMatch(TestCall::started).allMatch(call -> call.error == null);
            people.forEach(TestCall::finish);
            scheduler.advanceTimeBy(Duration.ofSeconds(burst ? 10 : 1));
        }
        assertThat(done).hasValue(3_000);
    }
}
