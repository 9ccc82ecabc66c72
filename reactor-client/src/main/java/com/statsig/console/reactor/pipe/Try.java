package com.statsig.console.reactor.pipe;

import com.statsig.console.ApiKey;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.NoFreeConnectionException;
import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.error.TransportException;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.reactor.call.CallEvents;
import com.statsig.console.reactor.call.CallOptions;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.http.BodyTooLargeException;
import com.statsig.console.reactor.http.ConnectionsInUseException;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Refusal;
import com.statsig.console.reactor.quota.LineTooLongException;
import com.statsig.console.reactor.quota.Permit;
import com.statsig.console.reactor.quota.QuotaLine;
import com.statsig.console.reactor.retry.RetryAfter;
import com.statsig.console.reactor.retry.Tries;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** One try: what it needs, and what is known of it while it runs. */
final class Try<T> {
    private static final Logger LOG = Pipe.LOG;
    private static final int LONGEST_ERROR_BODY = 1 << 16;

    /** Of a key in any of its encodings. */
    private static final int LONGEST_KEY = 1 << 12;

    private final Pipe.Shared shared;
    private final CallOptions options;
    private final Outgoing call;
    private final byte @Nullable [] body;
    private final Pipe.Reader<T> reader;
    private final ApiKey key;
    private final Secrets secrets;
    private final Tries tries;
    private final CallInfo info;
    private final CallScope scope;
    private final ContextView context;
    private final QuotaLine line;
    private volatile int status;
    private boolean sent;
    private boolean over;
    private volatile @Nullable RuntimeException withheld;

    Try(
            Pipe pipe,
            Outgoing call,
            byte @Nullable [] body,
            Pipe.Reader<T> reader,
            ApiKey key,
            Tries tries,
            int number,
            CallScope scope,
            ContextView context) {
        this.shared = pipe.shared();
        this.options = pipe.options();
        this.call = call;
        this.body = body;
        this.reader = reader;
        this.key = key;
        this.secrets = new Secrets(key, call.secrets());
        this.tries = tries;
        this.info = CallInfo.of(call.route(), number);
        this.scope = scope;
        this.context = context;
        this.line = shared.lines().apply(key);
    }

    Mono<T> run() {
        scope.events().waits(CallEvents.Wait.QUOTA);
        Set<LimitClass> limits = call.route().limits();
        Duration maxWait =
                tries.quotaWait(options.maxQuotaWait(), shared.quota().longestWindow(limits));
        // Without a reserve: the limits of id lists are their own, and people hardly write them.
        boolean isOfIdLists = limits.contains(LimitClass.ID_LIST);
        return line.<T>run(limits, isOfIdLists ? 1 : scope.share(), maxWait, this::attempt)
                .onErrorMap(
                        LineTooLongException.class,
                        refused -> new QuotaTimeoutException(
                                CallInfo.of(call.route(), info.attempts() - 1),
                                refused.line(),
                                maxWait,
                                refused.trouble()))
                .doOnError(error -> scope.events()
                        .waits(
                                error instanceof RateLimitedException
                                        ? CallEvents.Wait.QUOTA
                                        : CallEvents.Wait.SERVICE));
    }

    private Mono<T> attempt(Permit permit) {
        Duration limit = tries.begin(options.timeout());
        return shared.breaker().guard(call.route(), tries, () -> {
            scope.events().waits(CallEvents.Wait.NOTHING);
            long started = shared.time().nanos();
            return exchange(permit, limit)
                    .doOnSuccess(value -> observe(started, null))
                    .doOnError(ConsoleException.class, error -> observe(started, error));
        });
    }

    private Mono<T> exchange(Permit permit, Duration limit) {
        ConsoleRequest request =
                new ConsoleRequest(call.route().method(), call.path(), headers(), body, () -> depart(permit));
        return shared.exchange()
                .exchange(request, this::read)
                .timeout(limit, shared.time().scheduler())
                .onErrorMap(error -> withheld == null ? explained(error, limit) : withheld)
                .switchIfEmpty(Mono.defer(() -> withheld == null ? Mono.empty() : Mono.error(withheld)))
                .doOnError(
                        RateLimitedException.class,
                        limited -> permit.refused(limited.retryAfter(), tries.delay(limited)))
                .flatMap(Mono::justOrEmpty);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("STATSIG-API-KEY", key.reveal());
        headers.put("STATSIG-API-VERSION", "20240601");
        headers.put("User-Agent", shared.userAgent());
        headers.put("Accept", call.accept());
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        if (options.respectReviewSettings()) {
            headers.put("x-respect-review-settings", "true");
        }
        return headers;
    }

    /** Whether the request may leave. It may not when its timeout has been signalled as one of an unsent request. */
    private synchronized boolean depart(Permit permit) {
        if (withheld == null && !scope.mayDepart()) {
            withheld = new IllegalStateException(
                    info + ": not sent, because the work that it belongs to is another's now");
        }
        if (!over && withheld == null && permit.sent()) {
            sent = true;
            tries.sent();
        } else if (withheld == null) {
            withheld = permit.lapsed();
        }
        return !over && withheld == null && sent;
    }

    private synchronized boolean endsSent() {
        over = true;
        return sent;
    }

    private Optional<T> read(ConsoleResponse response) {
        status = response.status();
        if (LOG.isTraceEnabled()) {
            LOG.trace("{} answered {} {}", info, status, secrets.scrub(Secrets.logged(response)));
        }
        if (status / 100 != 2) {
            String requestId = response.header("x-request-id");
            String location = status / 100 == 3 ? response.header("location") : null;
            throw ResponseException.of(
                    info,
                    status,
                    errorBody(response),
                    requestId == null ? null : secrets.scrub(requestId),
                    RetryAfter.parse(
                            response.header("retry-after"),
                            response.header("date"),
                            shared.time().now()),
                    location == null ? null : secrets.scrub(location),
                    secrets::scrub);
        }
        try {
            response.body().mark(Integer.MAX_VALUE);
            return Optional.ofNullable(reader.read(response, this::misfit));
        } catch (UnreadableJsonException e) {
            throw undecodable(e.pointer(), CutJson.isIn(response.body()), e);
        } catch (Throwable e) {
            // Errors, too: Reactor drops those of the JVM, and the call would never end.
            throw undecodable("", CutJson.isIn(response.body()), e);
        }
    }

    /** What is left of a key where the body was cut is cut off, too. */
    private String errorBody(ConsoleResponse response) {
        try {
            byte[] bytes = response.body().readNBytes(LONGEST_ERROR_BODY);
            String body = new String(bytes, StandardCharsets.UTF_8);
            if (bytes.length < LONGEST_ERROR_BODY) {
                return body;
            }
            String scrubbed = secrets.scrub(body);
            return scrubbed.substring(0, Math.max(0, scrubbed.length() - LONGEST_KEY));
        } catch (IOException | RuntimeException e) {
            LOG.debug("{}: the body of the answer {} cannot be read", info, status);
            return "";
        }
    }

    private DecodingException undecodable(String pointer, boolean cut, Throwable e) {
        return new DecodingException(
                info, secrets.scrub(pointer), secrets.scrub(String.valueOf(e.getMessage())), cut, secrets.cause(e));
    }

    private ConsoleException explained(Throwable error, Duration limit) {
        // A proxy that refuses is met when the request waits in the connection, before it is written.
        Throwable byProxy = Refusal.byProxy(error);
        boolean wasSent = endsSent() && !(error instanceof ConnectException) && byProxy == null;
        if (error instanceof ConsoleException known) {
            return known;
        }
        if (error instanceof ConnectionsInUseException inUse) {
            return new NoFreeConnectionException(info, String.valueOf(inUse.getMessage()));
        }
        if (error instanceof BodyTooLargeException tooLarge) {
            // Nobody knows what it would have said, nor with which status.
            return undecodable("", true, tooLarge);
        }
        if (error instanceof TimeoutException) {
            return new CallTimeoutException(info, limit, wasSent);
        }
        Refusal refusal = Refusal.of(error);
        if (refusal != null) {
            return TransportException.permanent(
                    info, wasSent, secrets.scrub(refusal.problem()), refusal.remedy(), secrets.cause(error));
        }
        Throwable problem = byProxy == null ? error : byProxy;
        return new TransportException(info, wasSent, secrets.scrub(problem.toString()), secrets.cause(error));
    }

    private void observe(long started, @Nullable ConsoleException error) {
        Duration took = Duration.ofNanos(shared.time().nanos() - started);
        LOG.debug("{} took {} ms: {}", info, took.toMillis(), error == null ? status : error.getMessage());
        scope.events().ended(call.route().method(), took, error);
        try {
            shared.observer().onTry(info, took, status, error, context);
        } catch (Throwable e) {
            LOG.warn("The observer failed", e);
        }
    }

    private void misfit(Misfit misfit) {
        Misfit told = new Misfit(secrets.scrub(misfit.pointer()), misfit.expected(), misfit.found());
        LOG.debug("{}: {} should be {} and is {}", info, told.pointer(), told.expected(), told.found());
        try {
            shared.observer().onMisfit(info, told, context);
        } catch (Throwable e) {
            LOG.warn("The observer failed", e);
        }
    }
}
