package com.statsig.console.reactor.pipe;

import com.statsig.console.ApiKey;
import com.statsig.console.DryRun;
import com.statsig.console.Mask;
import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.ClientClosedException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.error.NoFreeConnectionException;
import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.error.TransportException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.call.CallOptions;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.PlannedRequest;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.BodyTooLargeException;
import com.statsig.console.reactor.http.ConnectionsInUseException;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.http.Refusal;
import com.statsig.console.reactor.quota.KeyQuota;
import com.statsig.console.reactor.quota.Permit;
import com.statsig.console.reactor.retry.RetryAfter;
import com.statsig.console.reactor.retry.Tries;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * The way of every call: retry( quota( breaker( exchange ))). A call goes down it once for each try, and each try waits
 * for its own permit.
 */
public final class Pipe {
    /**
     * A call as it enters the pipe.
     *
     * @param path encoded, with its query
     * @param accept the media type that is asked for
     */
    record Outgoing(Route route, String path, @Nullable Object body, String accept) {
        /** The body as it is sent, null when there is none. A POST always has one. */
        byte @Nullable [] json() {
            if (body == null) {
                return route.method() == Method.POST ? EMPTY_OBJECT : null;
            }
            try {
                return JsonCodec.lenient().write(body);
            } catch (RuntimeException | StackOverflowError e) {
                throw new InvalidRequestException(CallInfo.of(route, 0), "The body cannot be written as JSON", e);
            }
        }

        private @Nullable Object plainBody() {
            byte[] json = body == null ? null : json();
            return json == null ? null : JsonCodec.lenient().readPlain(new ByteArrayInputStream(json));
        }

        /** The same call, to be checked without being carried out. */
        Outgoing asDryRun(DryRun way) {
            if (way == DryRun.QUERY) {
                String other = path.replaceFirst("([?&])dryRun=[^&]*&?", "$1").replaceFirst("[?&]$", "");
                return new Outgoing(route, other + (other.contains("?") ? "&" : "?") + "dryRun=true", body, accept);
            }
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            if (plainBody() instanceof Map<?, ?> given) {
                given.forEach((name, value) -> properties.put((String) name, value));
            }
            properties.put("dryRun", true);
            return new Outgoing(route, path, properties, accept);
        }

        /** As it may be shown: without the key that the path may name. */
        PlannedRequest planned() {
            return new PlannedRequest(
                    route.id(),
                    route.method(),
                    ID_OF_KEY.matcher(path).replaceAll("/keys/" + ApiKey.MASK),
                    plainBody());
        }
    }

    /** Turns the body of a successful response into a value; null is an empty Mono. */
    public interface Reader<T> {
        @Nullable
        T read(ConsoleResponse response, Consumer<Misfit> misfits) throws IOException;
    }

    /**
     * What all views of one client share.
     *
     * @param closed completes when the client is closed
     */
    public record Shared(
            Mono<ApiKey> apiKey,
            String userAgent,
            Quota quota,
            Function<ApiKey, KeyQuota> quotas,
            Breaker breaker,
            Exchange exchange,
            Time time,
            ConsoleObserver observer,
            Mono<Void> closed) {}

    private static final Logger LOG = LoggerFactory.getLogger("com.statsig.console.reactor.StatsigConsole");
    private static final List<String> LOGGED_HEADERS =
            List.of("content-type", "content-length", "date", "retry-after", "x-request-id");
    private static final int LONGEST_ERROR_BODY = 1 << 16;

    /** Of a key in any of its encodings. */
    private static final int LONGEST_KEY = 1 << 12;

    private static final Pattern ID_OF_KEY = Pattern.compile("/keys/([^/?]+)");
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    private final Shared shared;
    private final CallOptions options;

    public Pipe(Shared shared, CallOptions options) {
        this.shared = shared;
        this.options = options;
    }

    public Pipe with(CallOptions options) {
        return new Pipe(shared, options);
    }

    public CallOptions options() {
        return options;
    }

    public Shared shared() {
        return shared;
    }

    /** Sends the call at each subscription; the value is what the reader makes of the response. */
    <T> Mono<T> send(Outgoing call, Reader<T> reader) {
        return Mono.deferContextual(context -> {
                    CallScope scope = CallScope.of(context);
                    Outgoing request = call;
                    if (scope.dryRun() && call.route.method() != Method.GET) {
                        scope.planned(call.planned());
                        DryRun way = call.route.dryRun();
                        if (way == null) {
                            return Mono.empty();
                        }
                        request = call.asDryRun(way);
                    }
                    return send(request, reader, scope, context);
                })
                .transform(FatalErrors.contained());
    }

    private <T> Mono<T> send(Outgoing call, Reader<T> reader, CallScope scope, ContextView context) {
        byte[] body = call.json();
        Tries tries =
                new Tries(call.route, options.retry(), options.deadline(), options.patience(), scope, shared.time);
        Mono<T> answer = key(call.route)
                .flatMap(key -> tries.run(n -> new Try<>(call, body, reader, key, tries, n, scope, context)
                        .run()
                        .onErrorResume(DecodingException.class, unread -> isDone(unread, scope))));
        return shared.closed
                .then(Mono.<T>error(() -> tries.told(new ClientClosedException(CallInfo.of(call.route, tries.made())))))
                .or(answer);
    }

    /** Those whose answer could not be read, if the scope takes a mutation for done then. */
    private static <T> Mono<T> isDone(DecodingException unread, CallScope scope) {
        boolean carriedOut = unread.call().method() != Method.GET && !unread.outcomeUnknown();
        return carriedOut && scope.isDone(unread) ? Mono.empty() : Mono.error(unread);
    }

    /** Tells that a walk through a list ended before the list did. */
    void listEndedEarly(CallInfo list, String why, ContextView context) {
        LOG.warn("{}: the list ended early: {}", list, why);
        try {
            shared.observer.onListEndedEarly(list, why, context);
        } catch (Throwable e) {
            LOG.warn("The observer failed", e);
        }
    }

    private Mono<ApiKey> key(Route route) {
        return shared.apiKey
                .onErrorMap(error -> new InvalidRequestException(
                        CallInfo.of(route, 0), "The Mono<ApiKey> of this client failed: " + error.getClass(), error))
                .switchIfEmpty(Mono.error(() -> new InvalidRequestException(
                        CallInfo.of(route, 0), "The Mono<ApiKey> of this client was empty")));
    }

    /** One try: what it needs, and what is known of it while it runs. */
    private final class Try<T> {
        private final Outgoing call;
        private final byte @Nullable [] body;
        private final Reader<T> reader;
        private final ApiKey key;
        private final Tries tries;
        private final CallInfo info;
        private final CallScope scope;
        private final ContextView context;
        private final KeyQuota quota;
        private @Nullable Mask mask;
        private volatile int status;
        private boolean sent;
        private boolean over;

        Try(
                Outgoing call,
                byte @Nullable [] body,
                Reader<T> reader,
                ApiKey key,
                Tries tries,
                int number,
                CallScope scope,
                ContextView context) {
            this.call = call;
            this.body = body;
            this.reader = reader;
            this.key = key;
            this.tries = tries;
            this.info = CallInfo.of(call.route, number);
            this.scope = scope;
            this.context = context;
            this.quota = shared.quotas.apply(key);
        }

        Mono<T> run() {
            scope.waits(CallScope.Wait.QUOTA);
            return quota.<T>run(call.route.limits(), scope.share(), options.maxQuotaWait(), this::attempt)
                    .onErrorMap(
                            RequestNotPermitted.class,
                            refused -> new QuotaTimeoutException(
                                    CallInfo.of(call.route, info.attempts() - 1), options.maxQuotaWait()))
                    .doOnError(error -> scope.waits(
                            error instanceof RateLimitedException ? CallScope.Wait.QUOTA : CallScope.Wait.SERVICE));
        }

        private Mono<T> attempt(Permit permit) {
            Duration limit = tries.begin(options.timeout());
            return shared.breaker.guard(call.route, tries, () -> {
                scope.waits(CallScope.Wait.NOTHING);
                long started = shared.time.nanos();
                return exchange(permit, limit)
                        .doOnSuccess(value -> observe(started, null))
                        .doOnError(ConsoleException.class, error -> observe(started, error));
            });
        }

        private Mono<T> exchange(Permit permit, Duration limit) {
            ConsoleRequest request =
                    new ConsoleRequest(call.route.method(), call.path, headers(), body, () -> depart(permit));
            return shared.exchange
                    .exchange(request, this::read)
                    .timeout(limit, shared.time.scheduler())
                    .onErrorMap(error -> explained(error, limit))
                    .doOnError(
                            RateLimitedException.class,
                            limited -> permit.refused(limited.retryAfter(), tries.delay(limited)))
                    .flatMap(Mono::justOrEmpty);
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("STATSIG-API-KEY", key.reveal());
            headers.put("STATSIG-API-VERSION", "20240601");
            headers.put("User-Agent", shared.userAgent);
            headers.put("Accept", call.accept);
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
            if (!over && permit.sent()) {
                sent = true;
                tries.sent();
            }
            return !over && sent;
        }

        private synchronized boolean endsSent() {
            over = true;
            return sent;
        }

        private Optional<T> read(ConsoleResponse response) {
            status = response.status();
            if (LOG.isTraceEnabled()) {
                LOG.trace("{} answered {} {}", info, status, scrub(logged(response)));
            }
            if (status / 100 != 2) {
                String requestId = response.header("x-request-id");
                String location = status / 100 == 3 ? response.header("location") : null;
                throw ResponseException.of(
                        info,
                        status,
                        errorBody(response),
                        requestId == null ? null : scrub(requestId),
                        RetryAfter.parse(response.header("retry-after"), response.header("date"), shared.time.now()),
                        location == null ? null : scrub(location),
                        this::scrub);
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
                String scrubbed = scrub(body);
                return scrubbed.substring(0, Math.max(0, scrubbed.length() - LONGEST_KEY));
            } catch (IOException | RuntimeException e) {
                LOG.debug("{}: the body of the answer {} cannot be read", info, status);
                return "";
            }
        }

        private DecodingException undecodable(String pointer, boolean cut, Throwable e) {
            return new DecodingException(info, scrub(pointer), scrub(String.valueOf(e.getMessage())), cut, cause(e));
        }

        /** The error, unless it, or what it was caused by, tells a key. */
        private @Nullable Throwable cause(Throwable error) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace));
            return scrub(trace.toString()).equals(trace.toString()) ? error : null;
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
                        info, wasSent, scrub(refusal.problem()), refusal.remedy(), cause(error));
            }
            Throwable problem = byProxy == null ? error : byProxy;
            return new TransportException(info, wasSent, scrub(problem.toString()), cause(error));
        }

        /** The text without keys: neither the one of this client nor the one that the path names. */
        private String scrub(String text) {
            String scrubbed = key.scrub(text);
            Matcher id = ID_OF_KEY.matcher(call.path);
            if (mask == null && id.find()) {
                mask = Mask.of(id.group(1), URLDecoder.decode(id.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            }
            return mask == null ? scrubbed : mask.apply(scrubbed);
        }

        private void observe(long started, @Nullable ConsoleException error) {
            Duration took = Duration.ofNanos(shared.time.nanos() - started);
            LOG.debug("{} took {} ms: {}", info, took.toMillis(), error == null ? status : error.getMessage());
            scope.ended(call.route.method(), took, error);
            try {
                shared.observer.onTry(info, took, status, error, context);
            } catch (Throwable e) {
                LOG.warn("The observer failed", e);
            }
        }

        private void misfit(Misfit misfit) {
            Misfit told = new Misfit(scrub(misfit.pointer()), misfit.expected(), misfit.found());
            LOG.debug("{}: {} should be {} and is {}", info, told.pointer(), told.expected(), told.found());
            try {
                shared.observer.onMisfit(info, told, context);
            } catch (Throwable e) {
                LOG.warn("The observer failed", e);
            }
        }
    }

    private static String logged(ConsoleResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : LOGGED_HEADERS) {
            String value = response.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers.toString();
    }
}
