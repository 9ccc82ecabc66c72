package com.statsig.console.reactor;

import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.ClientClosedException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.error.TransportException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.http.BodyTooLargeException;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.resilience.Breaker;
import com.statsig.console.reactor.resilience.KeyQuota;
import com.statsig.console.reactor.resilience.Permit;
import com.statsig.console.reactor.resilience.QuotaRegistry;
import com.statsig.console.reactor.resilience.RetryAfter;
import com.statsig.console.reactor.resilience.Time;
import com.statsig.console.reactor.resilience.Tries;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * The way of every call: retry( quota( breaker( exchange ))). A call goes down it once for each try, and each try waits
 * for its own permit.
 */
final class Pipe {
    /** A call as it enters the pipe. */
    record Outgoing(Route route, String path, @Nullable Object body) {}

    /** Turns the body of a successful response into a value; null is an empty Mono. */
    interface Reader<T> {
        @Nullable
        T read(ConsoleResponse response, Consumer<Misfit> misfits);
    }

    /** What all views of one client share. */
    record Shared(
            URI baseUrl,
            Mono<ApiKey> apiKey,
            String userAgent,
            Quota quota,
            QuotaRegistry quotas,
            Breaker breaker,
            Exchange exchange,
            Time time,
            ConsoleObserver observer,
            BooleanSupplier closed) {}

    private static final Logger LOG = LoggerFactory.getLogger(StatsigConsole.class);
    private static final List<String> LOGGED_HEADERS =
            List.of("content-type", "content-length", "date", "retry-after", "x-request-id");
    private static final int LONGEST_ERROR_BODY = 1 << 16;

    private final Shared shared;
    final CallOptions options;

    Pipe(Shared shared, CallOptions options) {
        this.shared = shared;
        this.options = options;
    }

    Pipe with(CallOptions options) {
        return new Pipe(shared, options);
    }

    /** Sends the call at each subscription; the value is what the reader makes of the response. */
    <T> Mono<T> send(Outgoing call, Reader<T> reader) {
        return Mono.deferContextual(context -> {
            if (shared.closed.getAsBoolean()) {
                return Mono.error(new ClientClosedException(CallInfo.of(call.route, 0)));
            }
            byte[] body = body(call);
            Tries tries = new Tries(call.route, options.retry(), options.deadline(), options.patience(), shared.time);
            return shared.apiKey
                    .switchIfEmpty(Mono.error(() -> new InvalidRequestException(
                            CallInfo.of(call.route, 0), "The Mono<ApiKey> of this client was empty")))
                    .flatMap(key -> tries.run(attempt -> once(
                            new Try<>(call, body, reader, key, CallInfo.of(call.route, attempt), context), tries)));
        });
    }

    private static byte @Nullable [] body(Outgoing call) {
        Method method = call.route.method();
        if (call.body != null) {
            return JsonCodec.lenient().write(call.body);
        }
        return method == Method.GET || method == Method.DELETE ? null : "{}".getBytes(StandardCharsets.UTF_8);
    }

    /** One try: what it needs, and what is known of it while it runs. */
    private static final class Try<T> {
        final Outgoing call;
        final byte @Nullable [] body;
        final Reader<T> reader;
        final ApiKey key;
        final CallInfo info;
        final ContextView context;
        volatile boolean sent;
        volatile int status;

        Try(Outgoing call, byte @Nullable [] body, Reader<T> reader, ApiKey key, CallInfo info, ContextView context) {
            this.call = call;
            this.body = body;
            this.reader = reader;
            this.key = key;
            this.info = info;
            this.context = context;
        }
    }

    private <T> Mono<T> once(Try<T> attempt, Tries tries) {
        KeyQuota quota = shared.quotas.quota(attempt.key, shared.baseUrl, shared.quota);
        return quota.<T>run(attempt.call.route.limits(), options.maxQuotaWait(), permit -> {
                    long started = shared.time.nanos();
                    Duration limit = tries.timeout(options.timeout());
                    return shared.breaker
                            .guard(attempt.info, () -> exchange(attempt, permit, limit))
                            .doOnSuccess(value -> observe(attempt, started, null))
                            .doOnError(ConsoleException.class, error -> observe(attempt, started, error));
                })
                .onErrorMap(
                        RequestNotPermitted.class,
                        notPermitted ->
                                new QuotaTimeoutException(CallInfo.of(attempt.call.route, 0), options.maxQuotaWait()))
                .doOnError(
                        RateLimitedException.class,
                        limited -> quota.pauseFor(attempt.call.route.limits(), tries.delay(limited)));
    }

    private <T> Mono<T> exchange(Try<T> attempt, Permit permit, Duration limit) {
        BooleanSupplier departure = () -> {
            attempt.sent = permit.sent();
            return attempt.sent;
        };
        ConsoleRequest request = new ConsoleRequest(
                attempt.call.route.method(), attempt.call.path, headers(attempt), attempt.body, departure);
        return shared.exchange
                .exchange(request, response -> read(attempt, response))
                .timeout(limit, shared.time.scheduler())
                .onErrorMap(error -> explain(attempt, limit, error))
                .flatMap(Mono::justOrEmpty);
    }

    private Map<String, String> headers(Try<?> attempt) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("STATSIG-API-KEY", attempt.key.reveal());
        headers.put("STATSIG-API-VERSION", "20240601");
        headers.put("User-Agent", shared.userAgent);
        headers.put("Accept", "application/json");
        if (attempt.body != null) {
            headers.put("Content-Type", "application/json");
        }
        if (options.respectReviewSettings()) {
            headers.put("x-respect-review-settings", "true");
        }
        return headers;
    }

    private <T> Optional<T> read(Try<T> attempt, ConsoleResponse response) {
        attempt.status = response.status();
        if (response.status() / 100 != 2) {
            throw ResponseException.of(
                    attempt.info,
                    response.status(),
                    text(response),
                    response.header("x-request-id"),
                    RetryAfter.parse(response.header("retry-after"), shared.time.now()),
                    attempt.key);
        }
        if (LOG.isTraceEnabled()) {
            LOG.trace("{} answered {} {}", attempt.info, response.status(), logged(response));
        }
        return Optional.ofNullable(attempt.reader.read(response, misfit -> misfit(attempt, misfit)));
    }

    private static Map<String, String> logged(ConsoleResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : LOGGED_HEADERS) {
            String value = response.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static String text(ConsoleResponse response) {
        try {
            return new String(response.body().readNBytes(LONGEST_ERROR_BODY), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsoleException explain(Try<?> attempt, Duration limit, Throwable error) {
        if (error instanceof ConsoleException known) {
            return known;
        }
        if (error instanceof UnreadableJsonException unreadable) {
            return new DecodingException(attempt.info, unreadable);
        }
        if (error instanceof BodyTooLargeException tooLarge) {
            return new DecodingException(attempt.info, String.valueOf(tooLarge.getMessage()));
        }
        if (error instanceof TimeoutException) {
            return new CallTimeoutException(attempt.info, limit, attempt.sent);
        }
        return new TransportException(attempt.info, attempt.sent, error);
    }

    private void observe(Try<?> attempt, long started, @Nullable ConsoleException error) {
        Duration took = Duration.ofNanos(shared.time.nanos() - started);
        LOG.debug(
                "{} took {} ms: {}",
                attempt.info,
                took.toMillis(),
                error == null ? attempt.status : error.getMessage());
        try {
            shared.observer.onTry(attempt.info, took, attempt.status, error, attempt.context);
        } catch (RuntimeException e) {
            LOG.warn("The observer failed", e);
        }
    }

    private void misfit(Try<?> attempt, Misfit misfit) {
        LOG.debug("{}: {} should be {} and is {}", attempt.info, misfit.pointer(), misfit.expected(), misfit.found());
        try {
            shared.observer.onMisfit(attempt.info, misfit, attempt.context);
        } catch (RuntimeException e) {
            LOG.warn("The observer failed", e);
        }
    }
}
