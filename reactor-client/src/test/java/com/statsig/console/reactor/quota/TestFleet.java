package com.statsig.console.reactor.quota;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Processes that share a quota, and a server that notes when each request arrives. */
final class TestFleet {
    static final LimitClass MUTATION = LimitClass.MUTATION;

    final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    final Random random;
    final MemoryState store;
    final Quota limits;
    final Map<LimitClass, List<Long>> arrived = new LinkedHashMap<>();
    Consumer<SharedQuotaOptionsBuilder> options = o -> {};

    /** How long a request travels, at most, and its answer. */
    Duration latency = Duration.ofMillis(80);

    TestFleet(long seed, Quota limits) {
        random = new Random(seed);
        store = new MemoryState(scheduler, seed);
        this.limits = limits;
    }

    long now() {
        return scheduler.now(TimeUnit.NANOSECONDS);
    }

    void pass(Duration time) {
        scheduler.advanceTimeBy(time);
    }

    @Nullable
    String firstExceeded;

    /** What the windows that slide hold more than they may, 0 if nothing. */
    int exceeded() {
        int most = 0;
        for (Map.Entry<LimitClass, List<Long>> ofClass : arrived.entrySet()) {
            List<Long> times = ofClass.getValue().stream().sorted().toList();
            for (QuotaLimit limit : limits.limits(ofClass.getKey())) {
                int from = 0;
                for (int to = 0; to < times.size(); to++) {
                    while (times.get(to) - times.get(from) >= limit.window().toNanos()) {
                        from++;
                    }
                    if (to - from + 1 - limit.permits() > most) {
                        firstExceeded = firstExceeded == null
                                ? limit + " of " + ofClass.getKey() + " at " + times.get(to) / 1_000_000 + " ms, since "
                                        + times.get(from) / 1_000_000
                                : firstExceeded;
                    }
                    most = Math.max(most, to - from + 1 - limit.permits());
                }
            }
        }
        return most;
    }

    /** A process: a line, and a scheduler of its own that can stand still or die. */
    final class Process {
        final PausingScheduler own = new PausingScheduler();
        final QuotaLine line;
        final List<Throwable> away = new ArrayList<>();
        int sent;
        int done;
        int open;
        int lapsed;
        private boolean stopped;

        @Nullable
        Throwable failure;

        Process() {
            line = QuotaRegistry.create(Time.of(own))
                    .sharedLine("shop", URI.create("https://statsigapi.net"), limits, store.of(own), built());
            line.watch(away::add);
        }

        private SharedQuotaOptions built() {
            SharedQuotaOptionsBuilder builder = SharedQuotaOptions.DEFAULTS.with();
            options.accept(builder);
            return builder.build();
        }

        /** So many calls, one after the other in each of the lanes. */
        void work(int calls, int concurrency, double share, LimitClass... classes) {
            int[] left = {calls};
            for (int i = 0; i < concurrency; i++) {
                next(left, share, Set.of(classes));
            }
        }

        /** Makes no more calls than those that wait. */
        void stop() {
            stopped = true;
        }

        private void next(int[] left, double share, Set<LimitClass> classes) {
            if (left[0]-- > 0 && !stopped) {
                call(share, Duration.ofDays(300), classes, () -> next(left, share, classes));
            }
        }

        Disposable call(double share, Duration maxWait, Set<LimitClass> classes, Runnable then) {
            open++;
            return line.run(classes, share, maxWait, permit -> send(permit, classes))
                    .doFinally(signal -> open--)
                    .subscribe(
                            nothing -> {},
                            error -> {
                                failure = error;
                            },
                            () -> {
                                done++;
                                then.run();
                            });
        }

        /** Some time after its turn has come, as where it waits for a connection. */
        private Mono<Void> send(Permit permit, Set<LimitClass> classes) {
            return Mono.delay(some(Duration.ofMillis(3)), own).then(Mono.defer(() -> {
                if (!permit.sent()) {
                    LeaseLapsedException late = permit.lapsed();
                    lapsed++;
                    return late == null ? Mono.empty() : Mono.error(late);
                }
                sent++;
                return Mono.delay(some(latency), scheduler)
                        .doOnNext(arrives -> classes.forEach(
                                limitClass -> arrived.computeIfAbsent(limitClass, added -> new ArrayList<>())
                                        .add(now())))
                        .then(Mono.delay(some(latency), scheduler))
                        .publishOn(own)
                        .then();
            }));
        }
    }

    private Duration some(Duration most) {
        return Duration.ofNanos((long) (most.toNanos() * random.nextDouble()));
    }

    final class PausingScheduler implements Scheduler {
        boolean dead;
        private long pausedUntil;

        /** As in a long collection of garbage. */
        void pause(Duration time) {
            pausedUntil = TestFleet.this.now() + time.toNanos();
        }

        private Runnable guarded(Runnable task) {
            return () -> {
                if (pausedUntil > TestFleet.this.now()) {
                    scheduler.schedule(guarded(task), pausedUntil - TestFleet.this.now(), TimeUnit.NANOSECONDS);
                } else if (!dead) {
                    task.run();
                }
            };
        }

        @Override
        public Disposable schedule(Runnable task) {
            return scheduler.schedule(guarded(task));
        }

        @Override
        public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
            return scheduler.schedule(guarded(task), delay, unit);
        }

        @Override
        public long now(TimeUnit unit) {
            return scheduler.now(unit);
        }

        @Override
        public Worker createWorker() {
            Worker worker = scheduler.createWorker();
            return new Worker() {
                @Override
                public Disposable schedule(Runnable task) {
                    return worker.schedule(guarded(task));
                }

                @Override
                public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
                    return worker.schedule(guarded(task), delay, unit);
                }

                @Override
                public void dispose() {
                    worker.dispose();
                }

                @Override
                public boolean isDisposed() {
                    return worker.isDisposed();
                }
            };
        }

        @Override
        public void dispose() {}
    }
}
