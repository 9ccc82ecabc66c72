package com.statsig.console.reactor.quota;

import com.statsig.console.quota.LimitClass;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A call that the test ends by hand, and when it was let through. */
final class TestCall {

    private final Sinks.Empty<Void> end = Sinks.empty();
    private final VirtualTimeScheduler scheduler;
    private final boolean sends;
    private final Disposable subscription;

    @Nullable
    Duration startedAt;

    @Nullable
    Permit permit;

    @Nullable
    Throwable error;

    private TestCall(QuotaLine quota, VirtualTimeScheduler scheduler, Set<LimitClass> classes, boolean sends) {
        this(scheduler, sends, call -> quota.run(classes, call));
    }

    private TestCall(
            VirtualTimeScheduler scheduler, boolean sends, Function<Function<Permit, Mono<Void>>, Mono<Void>> run) {
        this.scheduler = scheduler;
        this.sends = sends;
        subscription = run.apply(this::exchange).subscribe(nothing -> {}, e -> error = e);
    }

    /** A call that sends its request as soon as it may. */
    static TestCall sending(QuotaLine quota, VirtualTimeScheduler scheduler, LimitClass... classes) {
        return new TestCall(quota, scheduler, Set.of(classes), true);
    }

    /** A call that never gets to send its request. */
    static TestCall idle(QuotaLine quota, VirtualTimeScheduler scheduler, LimitClass... classes) {
        return new TestCall(quota, scheduler, Set.of(classes), false);
    }

    static TestCall impatient(
            QuotaLine quota, VirtualTimeScheduler scheduler, Duration maxWait, LimitClass... classes) {
        return new TestCall(scheduler, true, call -> quota.run(Set.of(classes), maxWait, call));
    }

    /** A call that may use a share of the quota. */
    static TestCall sharing(
            QuotaLine quota, VirtualTimeScheduler scheduler, double share, Duration maxWait, LimitClass... classes) {
        return new TestCall(scheduler, true, call -> quota.run(Set.of(classes), share, maxWait, call));
    }

    boolean started() {
        return startedAt != null;
    }

    TestCall finish() {
        end.tryEmitEmpty();
        return this;
    }

    void cancel() {
        subscription.dispose();
    }

    private Mono<Void> exchange(Permit granted) {
        permit = granted;
        startedAt = Duration.ofNanos(scheduler.now(TimeUnit.NANOSECONDS));
        if (sends) {
            granted.sent();
        }
        return end.asMono();
    }
}
