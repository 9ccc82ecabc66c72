package com.statsig.console.reactor.quota;

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
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What a 429 does to the calls that come after it. */
class LearningTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(scheduler));
    private final QuotaLine line = registry.line(
            null,
            ApiKey.of("console-test"),
            URI.create("https://statsigapi.net"),
            Quota.unlimited()
                    .withLimit(
                            MUTATION,
                            new QuotaLimit(20, Duration.ofSeconds(10)),
                            new QuotaLimit(100, Duration.ofMinutes(15))));

    private TestCall call() {
        return TestCall.sending(line, scheduler, MUTATION);
    }

    private List<TestCall> calls(int count) {
        return IntStream.range(0, count).mapToObj(i -> call()).toList();
    }

    private void refuse(TestCall call, @Nullable Duration hint) {
        call.permit.refused(hint, hint == null ? PAUSE : hint);
        call.finish();
    }

    private void advance(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    private int limit(LimitClass limitClass) {
        return registry.rateLimiters().getAllRateLimiters().stream()
                .filter(limiter -> limitClass.name().equals(limiter.getTags().get("limit")))
                .mapToInt(limiter -> limiter.getMetrics().getAvailablePermissions())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneRefusalPausesAndTeachesNothing() {
        calls(5).forEach(TestCall::finish);
        refuse(call(), null);
        List<TestCall> next = calls(2);
        assertThat(next).noneMatch(TestCall::started);
        advance(1);
        assertThat(next.get(0).started()).isTrue();
        assertThat(next.get(1).started()).as("one goes first").isFalse();
        next.get(0).finish();
        scheduler.advanceTime();
        assertThat(next.get(1).started()).isTrue();
        next.get(1).finish();
        advance(10);
        assertThat(limit(MUTATION)).isEqualTo(20);
    }

    @Test
    void refusedAttemptCounts() {
        refuse(call(), null);
        advance(1);
        assertThat(limit(MUTATION)).isEqualTo(19);
        advance(9);
        assertThat(limit(MUTATION)).isEqualTo(20);
    }

    @Test
    void pausesOfRefusalsInARowDouble() {
        refuse(call(), null);
        for (int seconds : new int[] {1, 4, 8, 16, 32, 64, 64}) {
            TestCall next = call();
            scheduler.advanceTimeBy(Duration.ofMillis(seconds * 1_000 - 1));
            assertThat(next.started()).isFalse();
            scheduler.advanceTimeBy(Duration.ofMillis(1));
            assertThat(next.started()).isTrue();
            refuse(next, null);
        }
    }

    @Test
    void limitDropsToWhatWasAcceptedAndRisesStepByStep() {
        calls(12).forEach(TestCall::finish);
        refuse(call(), null);
        TestCall probe = call();
        advance(1);
        refuse(probe, null);
        List<TestCall> next = calls(15);
        advance(10);
        next.forEach(call -> {
            scheduler.advanceTime();
            call.finish();
        });
        assertThat(limit(MUTATION)).isZero();
        assertThat(next).filteredOn(TestCall::started).hasSize(12);
        advance(40);
        List<TestCall> more = calls(20);
        more.forEach(call -> {
            scheduler.advanceTime();
            call.finish();
        });
        assertThat(more).as("accepted, one after the other").allMatch(TestCall::started);
    }

    @Test
    void requestsUnderWayTogetherTeachOnce() {
        List<TestCall> together = calls(10);
        together.forEach(call -> refuse(call, null));
        TestCall probe = call();
        advance(1);
        assertThat(probe.started()).as("no longer than after one refusal").isTrue();
    }

    @Test
    void hintIsObeyedAndNamesTheWindow() {
        calls(10).forEach(TestCall::finish);
        refuse(call(), Duration.ofSeconds(10));
        List<TestCall> next = calls(20);
        scheduler.advanceTimeBy(Duration.ofMillis(9_999));
        assertThat(next).noneMatch(TestCall::started);
        scheduler.advanceTimeBy(Duration.ofMillis(1));
        next.forEach(call -> {
            scheduler.advanceTime();
            call.finish();
        });
        assertThat(next).filteredOn(TestCall::started).hasSize(10);
    }

    @Test
    void refusalsOfAClassWithoutLimitsAreObeyedToo() {
        refuse(TestCall.sending(line, scheduler, READ), null);
        TestCall next = TestCall.sending(line, scheduler, READ);
        assertThat(next.started()).isFalse();
        advance(1);
        assertThat(next.started()).isTrue();
    }

    @Test
    void refusalOfACallThatWasNotSentOnlyHoldsTheOthers() {
        TestCall idle = TestCall.idle(line, scheduler, MUTATION);
        refuse(idle, null);
        assertThat(limit(MUTATION)).isZero();
        advance(1);
        assertThat(limit(MUTATION)).isEqualTo(20);
    }
}
