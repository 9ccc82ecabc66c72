package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static com.statsig.console.quota.LimitClass.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class QuotaRateLimiterTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(scheduler));
    private final List<String> events = new ArrayList<>();
    private QuotaLine quota;
    private RateLimiter mutation;

    @BeforeEach
    void makeLimiter() {
        quota = registry.line(
                null,
                ApiKey.of("console-test"),
                URI.create("https://statsigapi.net"),
                Quota.unlimited()
                        .withLimit(
                                MUTATION,
                                new QuotaLimit(2, Duration.ofSeconds(10)),
                                new QuotaLimit(4, Duration.ofSeconds(60))));
        mutation = limiter("mutation");
    }

    private RateLimiter limiter(String limitClass) {
        quota.pauseFor(Set.of(MUTATION, READ), Duration.ZERO);
        RateLimiter limiter = registry.rateLimiters().getAllRateLimiters().stream()
                .filter(candidate -> limitClass.equals(candidate.getTags().get("limit")))
                .findFirst()
                .orElseThrow();
        limiter.getEventPublisher().onEvent(this::record);
        return limiter;
    }

    private void record(RateLimiterEvent event) {
        events.add(event.getEventType() + " " + event.getNumberOfPermits());
    }

    private void advance(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    private TestCall call() {
        return TestCall.sending(quota, scheduler, MUTATION);
    }

    private int available() {
        return mutation.getMetrics().getAvailablePermissions();
    }

    @Test
    void configurationDescribesTheWindowThatAllowsTheFewestOverTime() {
        RateLimiterConfig config = mutation.getRateLimiterConfig();

        assertThat(config.getLimitForPeriod()).isEqualTo(4);
        assertThat(config.getLimitRefreshPeriod()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.getTimeoutDuration()).isEqualTo(Duration.ofSeconds(60));
        assertThat(limiter("read").getRateLimiterConfig().getLimitForPeriod()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void metricsCountPermitsAndCallsThatWait() {
        call();
        call();
        call();
        TestCall last = call();

        assertThat(available()).isZero();
        assertThat(mutation.getMetrics().getNumberOfWaitingThreads()).isEqualTo(2);
        last.cancel();
        assertThat(mutation.getMetrics().getNumberOfWaitingThreads()).isEqualTo(1);
        assertThat(limiter("read").getMetrics().getAvailablePermissions()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void eventsTellOfTheCallsOfTheClient() {
        List<String> successes = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        mutation.getEventPublisher().onSuccess(event -> successes.add(event.getRateLimiterName()));
        mutation.getEventPublisher().onFailure(event -> failures.add(event.getRateLimiterName()));
        call().finish();
        call().finish();
        call();
        assertThat(events).containsExactly("SUCCESSFUL_ACQUIRE 1", "SUCCESSFUL_ACQUIRE 1");
        TestCall.impatient(quota, scheduler, Duration.ofSeconds(1), MUTATION);
        advance(10);

        assertThat(events)
                .containsExactly(
                        "SUCCESSFUL_ACQUIRE 1", "SUCCESSFUL_ACQUIRE 1", "FAILED_ACQUIRE 1", "SUCCESSFUL_ACQUIRE 1");
        assertThat(successes).containsExactly(mutation.getName(), mutation.getName(), mutation.getName());
        assertThat(failures).containsExactly(mutation.getName());
    }

    @Test
    void acquiringTakesWhatIsThereAndNeverWaits() {
        assertThat(mutation.acquirePermission(3)).as("more than a window has").isFalse();
        assertThat(mutation.acquirePermission(2)).isTrue();
        assertThat(mutation.acquirePermission()).isFalse();
        assertThat(events).containsExactly("FAILED_ACQUIRE 3", "SUCCESSFUL_ACQUIRE 2", "FAILED_ACQUIRE 1");

        TestCall call = call();
        advance(9);
        assertThat(call.started()).isFalse();
        advance(1);
        assertThat(call.started()).isTrue();
    }

    @Test
    void acquiringDoesNotOvertakeCallsThatWait() {
        List<Boolean> acquired = new ArrayList<>();
        mutation.acquirePermission(2);
        // Runs at the same moment as the timer, and before it.
        scheduler.schedule(() -> acquired.add(mutation.acquirePermission(2)), 10, TimeUnit.SECONDS);
        TestCall waiter = call();
        advance(10);

        assertThat(acquired).containsExactly(false);
        assertThat(waiter.started()).isTrue();
    }

    @Test
    void decoratorsOfResilience4jWork() {
        assertThat(RateLimiter.decorateSupplier(mutation, () -> "done").get()).isEqualTo("done");
        mutation.acquirePermission();
        assertThatExceptionOfType(RequestNotPermitted.class)
                .isThrownBy(RateLimiter.decorateSupplier(mutation, () -> "done")::get);
    }

    @Test
    void reservingTellsHowLongToWait() {
        mutation.changeTimeoutDuration(Duration.ofSeconds(70));

        assertThat(mutation.reservePermission(2)).isZero();
        assertThat(mutation.reservePermission()).isEqualTo(10 * SECOND);
        assertThat(mutation.reservePermission()).isEqualTo(10 * SECOND);
        assertThat(available()).isEqualTo(-2);
        assertThat(mutation.reservePermission()).isEqualTo(60 * SECOND);
        assertThat(mutation.reservePermission(2)).as("one of them at 70 s").isEqualTo(70 * SECOND);
        assertThat(mutation.reservePermission()).as("beyond the timeout").isNegative();
        assertThat(mutation.reservePermission(3)).as("more than a window has").isNegative();
        assertThat(events).hasSize(7).endsWith("FAILED_ACQUIRE 1", "FAILED_ACQUIRE 3");
    }

    @Test
    void reservedPermitsHoldUpCallsOfTheClient() {
        mutation.acquirePermission(2);
        mutation.reservePermission(1);
        TestCall first = call();
        TestCall second = call();
        advance(100);

        assertThat(first.startedAt).isEqualTo(Duration.ofSeconds(10));
        assertThat(second.startedAt).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void requestsThatEndBeforeAReservedTimeCountFromTheirEnd() {
        TestCall call = call();
        mutation.acquirePermission();
        mutation.reservePermission();
        advance(4);
        call.finish();
        TestCall next = call();
        advance(9);
        assertThat(next.started()).as("2 s to go: the request ended at 4 s").isFalse();
        advance(1);
        assertThat(next.startedAt).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void reservingFailsWhenTheWaitCannotBeTold() {
        TestCall inFlight = call();
        mutation.acquirePermission();
        assertThat(mutation.reservePermission(2))
                .as("depends on the request in flight")
                .isNegative();
        assertThat(mutation.reservePermission()).isEqualTo(10 * SECOND);

        call();
        assertThat(mutation.reservePermission()).as("a call waits already").isNegative();
        inFlight.cancel();
    }

    @Test
    void pauseDelaysWhatIsReserved() {
        quota.pauseFor(Set.of(MUTATION), Duration.ofSeconds(30));
        assertThat(mutation.acquirePermission()).isFalse();
        assertThat(mutation.reservePermission()).isEqualTo(30 * SECOND);
    }

    @Test
    void drainingTakesWhatIsThere() {
        mutation.drainPermissions();
        TestCall call = call();

        assertThat(events).containsExactly("DRAINED 2");
        assertThat(call.started()).isFalse();
        advance(10);
        assertThat(call.started()).isTrue();
        limiter("read").drainPermissions();
        assertThat(TestCall.sending(quota, scheduler, READ).started()).isTrue();
    }

    @Test
    void drainingForgivesNoDebt() {
        mutation.acquirePermission(2);
        mutation.reservePermission(2);
        mutation.drainPermissions();

        assertThat(events).endsWith("DRAINED 0");
        assertThat(available()).isEqualTo(-2);
        assertThat(mutation.reservePermission()).isEqualTo(60 * SECOND);
    }

    @Test
    void loweredLimitHoldsAtOnce() {
        call();
        mutation.changeLimitForPeriod(1);

        assertThat(call().started()).isFalse();
        assertThat(mutation.getRateLimiterConfig().getLimitForPeriod()).isEqualTo(1);
    }

    @Test
    void raisedLimitLetsWaitersGoAtOnceButNotBeyondTheOtherWindow() {
        mutation.changeLimitForPeriod(1);
        call();
        TestCall second = call();
        TestCall third = call();
        mutation.changeLimitForPeriod(10);
        scheduler.advanceTime();

        assertThat(second.started()).isTrue();
        assertThat(third.started()).isFalse();
    }

    @Test
    void limitOfAClassWithoutLimitsCannotBeChanged() {
        RateLimiter read = limiter("read");
        assertThatIllegalStateException()
                .isThrownBy(() -> read.changeLimitForPeriod(5))
                .withMessageContaining("give the client a Quota");
    }

    @Test
    void permitsBelowOneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> mutation.acquirePermission(0));
        assertThatIllegalArgumentException().isThrownBy(() -> mutation.reservePermission(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> mutation.changeLimitForPeriod(0));
        assertThat(available()).isEqualTo(2);
    }

    @Test
    void manyPermitsAreRememberedInOrder() {
        QuotaLine wide = registry.line(
                null,
                ApiKey.of("console-wide"),
                URI.create("https://statsigapi.net"),
                Quota.unlimited().withLimit(READ, new QuotaLimit(1_000, Duration.ofSeconds(10))));
        for (int i = 0; i < 3_000; i++) {
            wide.run(Set.of(READ), permit -> Mono.just(permit.sent())).block(Duration.ZERO);
            scheduler.advanceTimeBy(Duration.ofMillis(10));
        }
        TestCall last = TestCall.sending(wide, scheduler, READ);
        assertThat(last.startedAt).isEqualTo(Duration.ofSeconds(30));
    }
}
