package com.statsig.console.reactor.quota;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A store of virtual time, which can be slow, lose what it holds, go back to what it held, and have its clock set. */
public final class MemoryState {
    private final Scheduler scheduler;
    private final Random random;
    private final Map<String, byte[]> values = new HashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();

    /** From any point to the next, at most. */
    public Duration latency = Duration.ofMillis(3);

    /** Answers nobody, as a network that drops everything. */
    public boolean silent;

    /** Answers with an error. */
    public boolean broken;

    /** What its clock is ahead of virtual time. */
    public Duration ahead = Duration.ofDays(20_000);

    public int updates;
    public int conflicts;
    public int longest;

    public MemoryState(Scheduler scheduler, long seed) {
        this.scheduler = scheduler;
        this.random = new Random(seed);
    }

    public byte @Nullable [] value(String name) {
        return values.get(name);
    }

    public void put(String name, byte[] value) {
        values.put(name, value);
    }

    public void loseAll() {
        values.clear();
    }

    public void keep() {
        kept.clear();
        kept.putAll(values);
    }

    public void goBack() {
        values.clear();
        values.putAll(kept);
    }

    /** The store as a process sees it, whose code runs on its own scheduler. */
    public SharedState of(Scheduler process) {
        return new SharedState() {
            @Override
            public <R> Mono<R> update(String name, Change<R> change) {
                return reach().then(Mono.defer(() -> {
                    byte[] before = values.get(name);
                    long millis = scheduler.now(TimeUnit.MILLISECONDS) + ahead.toMillis();
                    return Mono.delay(some(), process)
                            .map(next -> change.apply(before, millis))
                            .flatMap(changed -> reach().then(Mono.defer(() -> {
                                if (values.get(name) != before) {
                                    conflicts++;
                                    return update(name, change);
                                }
                                updates++;
                                longest = Math.max(longest, changed.state().length);
                                values.put(name, changed.state());
                                return reach().thenReturn(changed.result());
                            })));
                }));
            }
        };
    }

    private Mono<Void> reach() {
        return Mono.delay(some(), scheduler).then(Mono.defer(() -> {
            if (silent) {
                return Mono.never();
            }
            return broken ? Mono.error(new IllegalStateException("Connection refused: store.test:6379")) : Mono.empty();
        }));
    }

    private Duration some() {
        return Duration.ofNanos((long) (latency.toNanos() * random.nextDouble()));
    }
}
