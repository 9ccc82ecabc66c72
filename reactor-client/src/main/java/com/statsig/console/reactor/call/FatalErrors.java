package com.statsig.console.reactor.call;

import com.statsig.console.Internal;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Turns errors that Reactor takes for fatal into error signals: {@link VirtualMachineError}, {@link LinkageError} and {@link
 * ThreadDeath}. Reactor's operators throw those on the thread that runs them, and their subscriber would wait forever.
 *
 * <p>One way is left for such an error to get lost: code that is run by a scheduler or a client of others, on its own
 * thread, and that throws where Reactor has no way to go on behind an error ({@code Mono.fromCallable}, {@code
 * Mono.flatMap}). Only that thread's uncaught exception handler sees it.
 */
@Internal
public final class FatalErrors {
    private static final Function<? super Publisher<Object>, ? extends Publisher<Object>> CONTAINED =
            Operators.lift((scannable, subscriber) -> new Contained<>(subscriber));

    private FatalErrors() {}

    /** Calls code of others, so that whatever it throws can be signalled. */
    public static <T extends @Nullable Object> T call(Supplier<T> code) {
        try {
            return code.get();
        } catch (Throwable e) {
            if (Exceptions.isFatal(e)) {
                throw new FatalErrorException(e);
            }
            throw e;
        }
    }

    /** The error, or one in its place that every operator passes on. */
    public static Throwable signal(Throwable error) {
        return Exceptions.isFatal(error) ? new FatalErrorException(error) : error;
    }

    /** Subscribes to what the code gives. Whatever it throws is signalled: made, subscribed to, or in its operators. */
    public static <T> Mono<T> mono(Supplier<? extends @Nullable Mono<? extends T>> code) {
        return Mono.create(sink -> {
            Receiver<T> receiver = new Receiver<>(sink);
            sink.onCancel(receiver);
            try {
                Mono<? extends T> mono = Objects.requireNonNull(code.get(), "The function returned null, not a Mono");
                mono.<Throwable>onErrorContinue(Exceptions::isFatal, FatalErrors::fail)
                        .subscribe(receiver);
            } catch (Throwable e) {
                receiver.cancel();
                sink.error(signal(e));
            }
        });
    }

    /** Subscribes to a publisher of others, as {@link #mono} does. */
    public static <T> void subscribe(Publisher<? extends T> publisher, CoreSubscriber<T> subscriber) {
        AtMostOneStart<T> started = new AtMostOneStart<>(subscriber);
        try {
            Flux.<T>from(publisher)
                    .<Throwable>onErrorContinue(Exceptions::isFatal, FatalErrors::fail)
                    .subscribe(started);
        } catch (Throwable e) {
            if (!started.subscribed) {
                subscriber.onSubscribe(Operators.emptySubscription());
            }
            subscriber.onError(signal(e));
        }
    }

    /**
     * An operator that catches what the operators behind it throw, although they should signal it. The {@link CallScope} around it hears of it first, since an operator that threw once may not pass on an error.
     */
    @SuppressWarnings("unchecked")
    public static <T> Function<Publisher<T>, Publisher<T>> contained() {
        return (Function<Publisher<T>, Publisher<T>>) (Function<?, ?>) CONTAINED;
    }

    private static void fail(Throwable error, @Nullable Object value) {
        throw new FatalErrorException(error);
    }

    private static final class Receiver<T> extends BaseSubscriber<T> {
        private final MonoSink<T> sink;

        Receiver(MonoSink<T> sink) {
            this.sink = sink;
        }

        @Override
        public Context currentContext() {
            return Context.of(sink.contextView());
        }

        @Override
        protected void hookOnNext(T value) {
            sink.success(value);
        }

        @Override
        protected void hookOnComplete() {
            sink.success();
        }

        @Override
        protected void hookOnError(Throwable error) {
            sink.error(signal(error));
        }
    }

    /** A subscriber that remembers whether it passed on a subscription. */
    private static final class AtMostOneStart<T> implements CoreSubscriber<T> {
        private final CoreSubscriber<T> subscriber;
        private boolean subscribed;

        AtMostOneStart(CoreSubscriber<T> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public Context currentContext() {
            return subscriber.currentContext();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscribed = true;
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(T value) {
            subscriber.onNext(value);
        }

        @Override
        public void onError(Throwable error) {
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }

    private static final class Contained<T> implements CoreSubscriber<T>, Subscription {
        private final CoreSubscriber<? super T> subscriber;
        private Subscription upstream = Operators.emptySubscription();
        private boolean over;

        Contained(CoreSubscriber<? super T> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public Context currentContext() {
            return subscriber.currentContext();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void request(long n) {
            upstream.request(n);
        }

        @Override
        public void cancel() {
            upstream.cancel();
        }

        @Override
        public void onNext(T value) {
            if (over) {
                return;
            }
            try {
                subscriber.onNext(value);
            } catch (Throwable e) {
                over = true;
                upstream.cancel();
                broken(e);
            }
        }

        @Override
        public void onError(Throwable error) {
            if (over) {
                return;
            }
            over = true;
            try {
                subscriber.onError(error);
            } catch (Throwable e) {
                broken(e);
            }
        }

        @Override
        public void onComplete() {
            if (over) {
                return;
            }
            over = true;
            try {
                subscriber.onComplete();
            } catch (Throwable e) {
                broken(e);
            }
        }

        private void broken(Throwable error) {
            Throwable told = signal(error);
            if (!CallScope.of(currentContext()).broken(told)) {
                subscriber.onError(told);
            }
        }
    }
}
