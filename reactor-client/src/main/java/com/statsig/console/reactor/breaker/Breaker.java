package com.statsig.console.reactor.breaker;

import com.statsig.console.Internal;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.error.TransportException;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.retry.Tries;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The circuit breakers of a client, all of them Resilience4j's. Each try must be let through by three:
 *
 * <ul>
 *   <li>the one of its operation, named like it ({@code gates.get}), made at the operation's first call. 5xx, timeouts and
 *       connections that failed or were lost count as failures;
 *   <li>{@value #CONNECTION}, for all operations: only connections that could not be made count as failures;
 *   <li>{@value #SERVICE}, for all operations: it opens when nine of ten calls fail, of a fifth more calls than open an
 *       operation. Failures of an operation whose own breaker has opened are left out, so that one operation alone never stops the others.
 * </ul>
 *
 * <p>A 4xx and a 429 are answers like any other; so is a 5xx that cannot heal, as 501. What this client refused itself,
 * what was cancelled, and connections that fail for good (an untrusted certificate) say nothing of the service. While a
 * breaker is closed, only the first failure of a call counts, so that retries do not count for more calls; half open,
 * each permitted call counts. One that has not ended after a minute counts as failed.
 */
public final class Breaker {
    /** The name of the breaker that counts what could not be connected to, for all operations. */
    public static final String CONNECTION = "statsig-console.connection";

    /** The name of the breaker that counts all failures, for all operations. */
    public static final String SERVICE = "statsig-console.service";

    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
    private static final double SERVICE_CALLS = 1.2;
    private static final float SERVICE_THRESHOLD = 90;

    private final CircuitBreakerRegistry registry;
    private final Time time;
    private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();
    private final Circuit connection;
    private final Circuit service;

    /**
     * @param config of the breakers of operations and of connections; that of the service follows from it. What counts as
     *     a failure and the clock are set here, and that they never lock
     */
    @Internal
    public Breaker(CircuitBreakerConfig config, Time time) {
        this.time = time;
        CircuitBreakerConfig each = CircuitBreakerConfig.from(config)
                .recordException(error -> true)
                .ignoreException(error -> false)
                // They record on the event loops, which must not wait for each other.
                .slidingWindowSynchronizationStrategy(SlidingWindowSynchronizationStrategy.LOCK_FREE)
                .currentTimestampFunction(clock -> time.nanos(), TimeUnit.NANOSECONDS)
                .clock(new MonotonicClock(time))
                .build();
        registry = CircuitBreakerRegistry.of(each);
        registry.getEventPublisher().onEntryAdded(added -> {
            CircuitBreaker breaker = added.getAddedEntry();
            circuits.put(breaker.getName(), new Circuit(breaker, time));
        });
        registry.circuitBreaker(SERVICE, service(each));
        connection = circuit(CONNECTION);
        service = circuit(SERVICE);
    }

    /**
     * Opens when half of the last 100 calls failed, after 40 at the least; lets three through every 10 seconds. With fewer,
     * the first answers of 64 calls at a time would open it where each fourth fails, and failures come first.
     */
    public static CircuitBreakerConfig defaults() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(100)
                .minimumNumberOfCalls(40)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(10))
                .permittedNumberOfCallsInHalfOpenState(3)
                .build();
    }

    private static CircuitBreakerConfig service(CircuitBreakerConfig each) {
        CircuitBreakerConfig.Builder config = CircuitBreakerConfig.from(each);
        double failuresThatOpen = each.getMinimumNumberOfCalls();
        if (each.getSlidingWindowType() == SlidingWindowType.COUNT_BASED) {
            int window = each.getSlidingWindowSize();
            failuresThatOpen = Math.max(
                    Math.min(failuresThatOpen, window), Math.ceil(window * each.getFailureRateThreshold() / 100));
            config.slidingWindowSize((int) Math.ceil(failuresThatOpen * SERVICE_CALLS));
        }
        return config.minimumNumberOfCalls((int) Math.ceil(failuresThatOpen * SERVICE_CALLS))
                .failureRateThreshold(Math.max(each.getFailureRateThreshold(), SERVICE_THRESHOLD))
                // One operation that is slow does not make the service slow.
                .slowCallDurationThreshold(Duration.ofDays(365))
                .build();
    }

    /** Resilience4j's breakers: their states, events and metrics. */
    @Internal
    public CircuitBreakerRegistry circuitBreakers() {
        return registry;
    }

    /** Makes a try of a call if the breakers let it through; else signals a {@link CircuitOpenException}. */
    @Internal
    public <T> Mono<T> guard(Route route, Tries tries, Supplier<Mono<T>> supplier) {
        return Mono.defer(() -> {
            Circuit operation = circuit(route.id());
            Attempt attempt = admit(operation, tries);
            if (attempt == null) {
                return Mono.error(
                        new CircuitOpenException(CallInfo.of(route, tries.made() - 1), retryAfter(operation)));
            }
            return Mono.defer(supplier)
                    .doOnSuccess(value -> attempt.answered())
                    .doOnError(attempt::failed)
                    .doOnCancel(attempt::saysNothing);
        });
    }

    private Circuit circuit(String name) {
        Circuit known = circuits.get(name);
        if (known == null) {
            try {
                registry.circuitBreaker(name);
            } catch (Throwable e) { // from a consumer of the registry's events
                LOG.warn("A consumer of the events of the circuit breakers failed", e);
            }
            known = circuits.computeIfAbsent(
                    name, missed -> new Circuit(CircuitBreaker.of(missed, registry.getDefaultConfig()), time));
        }
        return known;
    }

    private @Nullable Attempt admit(Circuit operation, Tries tries) {
        Circuit.Permission ofConnection = connection.tryAcquire();
        Circuit.Permission ofService = ofConnection == null ? null : service.tryAcquire();
        Circuit.Permission ofOperation = ofService == null ? null : operation.tryAcquire();
        if (ofConnection != null && ofService != null && ofOperation != null) {
            return new Attempt(operation, tries, ofConnection, ofService, ofOperation);
        }
        if (ofConnection != null) {
            ofConnection.released();
        }
        if (ofService != null) {
            ofService.released();
        }
        return null;
    }

    /** Until the last of those that are not closed may let the call through. */
    private Duration retryAfter(Circuit operation) {
        return Stream.of(connection, service, operation)
                .filter(circuit -> !circuit.isClosed())
                .map(Circuit::retryAfter)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private static boolean isOutage(Throwable error) {
        return (error instanceof ServerErrorException
                        || error instanceof CallTimeoutException
                        || error instanceof TransportException)
                && ((ConsoleException) error).retryable();
    }

    /** A try that was let through. Only its first end is recorded. */
    private final class Attempt {
        private final Circuit operation;
        private final Tries tries;
        private final Circuit.Permission ofConnection;
        private final Circuit.Permission ofService;
        private final Circuit.Permission ofOperation;
        private final long begunAt = time.nanos();
        private final AtomicBoolean over = new AtomicBoolean();

        Attempt(
                Circuit operation,
                Tries tries,
                Circuit.Permission ofConnection,
                Circuit.Permission ofService,
                Circuit.Permission ofOperation) {
            this.operation = operation;
            this.tries = tries;
            this.ofConnection = ofConnection;
            this.ofService = ofService;
            this.ofOperation = ofOperation;
        }

        void answered() {
            if (over.compareAndSet(false, true)) {
                long took = took();
                ofConnection.succeeded(took);
                ofService.succeeded(took);
                ofOperation.succeeded(took);
            }
        }

        void saysNothing() {
            if (over.compareAndSet(false, true)) {
                ofConnection.released();
                ofService.released();
                ofOperation.released();
            }
        }

        void failed(Throwable error) {
            if (isOutage(error)) {
                outage(error);
            } else if (error instanceof ResponseException || error instanceof DecodingException) {
                answered();
            } else {
                saysNothing();
            }
        }

        private void outage(Throwable error) {
            if (!over.compareAndSet(false, true)) {
                return;
            }
            long took = took();
            boolean first = tries.isFirstOutage();
            boolean operationIsClosed = operation.isClosed();
            if (error instanceof ServerErrorException) {
                ofConnection.succeeded(took);
            } else if (error instanceof TransportException lost && !lost.outcomeUnknown()) {
                ofConnection.failed(took, error, first);
            } else {
                ofConnection.released();
            }
            ofService.failed(took, error, first && operationIsClosed);
            ofOperation.failed(took, error, first);
        }

        private long took() {
            return time.nanos() - begunAt;
        }
    }

    /** {@link Time#nanos()} as a clock, which goes on when somebody sets the time of day. */
    private static final class MonotonicClock extends Clock {
        private final Time time;
        private final Instant zero;

        MonotonicClock(Time time) {
            this.time = time;
            this.zero = time.now().minusNanos(time.nanos());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return zero.plusNanos(time.nanos());
        }
    }
}
