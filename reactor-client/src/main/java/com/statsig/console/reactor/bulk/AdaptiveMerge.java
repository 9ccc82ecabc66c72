package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.call.FatalErrors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;

/**
 * Makes a result of each item, so many at a time as a limit says that may change while it runs. Reads an item of its
 * input only when it has a place for it, and a place is free again when its result has been taken. (Reactor's flatMap
 * has a fixed number of places, and reads that many items at once.)
 *
 * <p>All of it happens in {@link Merge#drain()}, on one worker of the scheduler.
 *
 * @param <T> the items
 * @param <R> the results
 */
final class AdaptiveMerge<T, R> extends Flux<R> {
    private final Publisher<? extends T> items;
    private final Function<? super T, Mono<R>> work;
    private final IntSupplier places;
    private final BooleanSupplier stopped;
    private final boolean ordered;
    private final Scheduler scheduler;

    /**
     * @param work signals one result or none, or an error that ends everything
     * @param places how many items may be in flight now
     * @param stopped whether no other item is to be begun
     * @param ordered whether results come in the order of their items
     * @param scheduler where work is subscribed to
     */
    AdaptiveMerge(
            Publisher<? extends T> items,
            Function<? super T, Mono<R>> work,
            IntSupplier places,
            BooleanSupplier stopped,
            boolean ordered,
            Scheduler scheduler) {
        this.items = items;
        this.work = work;
        this.places = places;
        this.stopped = stopped;
        this.ordered = ordered;
        this.scheduler = scheduler;
    }

    @Override
    public void subscribe(CoreSubscriber<? super R> subscriber) {
        FatalErrors.subscribe(items, new Merge<>(this, subscriber));
    }

    private static final class Merge<T, R> implements Subscription, CoreSubscriber<T> {
        private final AdaptiveMerge<T, R> plan;
        private final CoreSubscriber<? super R> subscriber;
        private final Scheduler.Worker worker;
        private final AtomicInteger working = new AtomicInteger();
        private final AtomicLong requested = new AtomicLong();
        private final Queue<T> arrived = new ConcurrentLinkedQueue<>();
        private final Queue<Place> ended = new ConcurrentLinkedQueue<>();
        private final Disposable.Composite running = Disposables.composite();
        private volatile boolean started;
        private volatile boolean cancelled;
        private volatile boolean inputEnded;
        private volatile @Nullable Throwable inputError;
        private volatile @Nullable Throwable workError;
        private volatile Subscription input = Operators.emptySubscription();

        /* Of drain() alone. */
        private final Deque<Place> line = new ArrayDeque<>();
        private int inFlight;
        private int asked;
        private boolean over;

        Merge(AdaptiveMerge<T, R> plan, CoreSubscriber<? super R> subscriber) {
            this.plan = plan;
            this.subscriber = subscriber;
            this.worker = plan.scheduler.createWorker();
        }

        @Override
        public Context currentContext() {
            return subscriber.currentContext();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            input = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void onNext(T item) {
            arrived.add(item);
            wake();
        }

        @Override
        public void onError(Throwable error) {
            inputError = FatalErrors.signal(error);
            onComplete();
        }

        @Override
        public void onComplete() {
            inputEnded = true;
            wake();
        }

        @Override
        public void request(long n) {
            if (Operators.validate(n)) {
                requested.accumulateAndGet(n, Operators::addCap);
                started = true;
                wake();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
            running.dispose();
            wake();
            input.cancel();
        }

        private void wake() {
            if (working.getAndIncrement() == 0) {
                worker.schedule(this::drain);
            }
        }

        private void drain() {
            try {
                work();
            } catch (Throwable e) {
                broken(FatalErrors.signal(e));
            }
        }

        /** Ends it all with what the input threw when it was cancelled, or the subscriber at a result. */
        private void broken(Throwable error) {
            worker.dispose();
            running.dispose();
            if (over) {
                Operators.onErrorDropped(error, currentContext());
                return;
            }
            over = true;
            try {
                input.cancel();
            } finally {
                subscriber.onError(error);
            }
        }

        private void work() {
            int missed = 1;
            do {
                boolean complete = inputEnded;
                beginArrived();
                settleEnded();
                deliver();
                if (cancelled || (inFlight == 0 && arrived.isEmpty() && (complete || stops()))) {
                    end();
                    return;
                }
                if (started && !complete && !stops()) {
                    askForMore();
                }
                missed = working.addAndGet(-missed);
            } while (missed != 0);
        }

        private boolean stops() {
            return workError != null || plan.stopped.getAsBoolean();
        }

        private void beginArrived() {
            for (T next = arrived.poll(); next != null; next = arrived.poll()) {
                T item = next;
                asked--;
                if (cancelled || stops()) {
                    continue;
                }
                inFlight++;
                Place place = new Place();
                if (plan.ordered) {
                    line.add(place);
                }
                running.add(place);
                FatalErrors.mono(() -> plan.work.apply(item)).subscribe(place);
            }
        }

        private void settleEnded() {
            for (Place place = ended.poll(); place != null; place = ended.poll()) {
                place.over = true;
                if (!plan.ordered) {
                    line.add(place);
                }
            }
        }

        private void deliver() {
            for (Place place = line.peek(); place != null && place.over; place = line.peek()) {
                R result = place.result;
                if (result != null) {
                    if (requested.get() == 0 || cancelled) {
                        return;
                    }
                    requested.accumulateAndGet(1, (all, one) -> all == Long.MAX_VALUE ? all : all - one);
                    subscriber.onNext(result);
                }
                line.remove();
                inFlight--;
            }
        }

        private void askForMore() {
            int free = plan.places.getAsInt() - inFlight - asked;
            if (free > 0) {
                asked += free;
                try {
                    input.request(free);
                } catch (Throwable e) {
                    onError(e);
                }
            }
        }

        private void end() {
            worker.dispose();
            if (cancelled) {
                return;
            }
            input.cancel();
            over = true;
            Throwable error = workError == null ? inputError : workError;
            if (error != null) {
                subscriber.onError(error);
            } else {
                subscriber.onComplete();
            }
        }

        /** Of one item. */
        private final class Place extends BaseSubscriber<R> {
            private volatile @Nullable R result;
            private boolean over;

            @Override
            public Context currentContext() {
                return subscriber.currentContext();
            }

            @Override
            protected void hookOnNext(R value) {
                result = value;
            }

            @Override
            protected void hookOnError(Throwable error) {
                workError = error;
            }

            @Override
            protected void hookFinally(SignalType signal) {
                running.remove(this);
                ended.add(this);
                wake();
            }
        }
    }
}
