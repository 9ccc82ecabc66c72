package com.statsig.console.reactor.pipe;

import com.statsig.console.ApiKey;
import com.statsig.console.DryRun;
import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ClientClosedException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.Misfit;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.call.CallOptions;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.quota.QuotaLine;
import com.statsig.console.reactor.retry.Tries;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Sends calls: retry( quota( breaker( exchange ))). Each try of a call waits for a permit of its own. */
public final class Pipe {
    /** Turns the body of a successful response into a value; null is an empty Mono. */
    public interface Reader<T> {
        /**
         * @param misfits receives each property of the wrong type
         * @throws IOException when the body cannot be read
         */
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
            Function<ApiKey, QuotaLine> lines,
            Breaker breaker,
            Exchange exchange,
            Time time,
            ConsoleObserver observer,
            Mono<Void> closed) {}

    static final Logger LOG = LoggerFactory.getLogger("com.statsig.console.reactor.StatsigConsole");

    private final Shared shared;
    private final CallOptions options;

    /** A pipe that sends calls with these options. */
    public Pipe(Shared shared, CallOptions options) {
        this.shared = shared;
        this.options = options;
    }

    /** The same pipe with other options. */
    public Pipe with(CallOptions options) {
        return new Pipe(shared, options);
    }

    /** The options that its calls are sent with. */
    public CallOptions options() {
        return options;
    }

    /** What it shares with the other pipes of its client. */
    public Shared shared() {
        return shared;
    }

    /** Sends the call at each subscription; the value is what the reader makes of the response. */
    public <T> Mono<T> send(Outgoing call, Reader<T> reader) {
        return Mono.deferContextual(context -> {
                    CallScope scope = CallScope.of(context);
                    if (!scope.dryRun() || call.route().method() == Method.GET) {
                        return send(call, reader, scope, context);
                    }
                    Outgoing plain = call.withPlainBody();
                    scope.events().planned(plain.planned());
                    DryRun way = call.route().dryRun();
                    return way == null ? Mono.<T>empty() : send(plain.asDryRun(way), reader, scope, context);
                })
                .transform(FatalErrors.contained());
    }

    private <T> Mono<T> send(Outgoing call, Reader<T> reader, CallScope scope, ContextView context) {
        byte[] body = call.json();
        Tries tries =
                new Tries(call.route(), options.retry(), options.deadline(), options.patience(), scope, shared.time);
        Mono<T> answer = key(call.route())
                .flatMap(key -> tries.run(n -> new Try<>(this, call, body, reader, key, tries, n, scope, context)
                        .run()
                        .onErrorResume(DecodingException.class, unread -> isDone(unread, scope))));
        return shared.closed
                .then(Mono.<T>error(
                        () -> tries.told(new ClientClosedException(CallInfo.of(call.route(), tries.made())))))
                .or(answer);
    }

    /** Those whose answer could not be read, if the scope takes a mutation for done then. */
    private static <T> Mono<T> isDone(DecodingException unread, CallScope scope) {
        boolean carriedOut = unread.call().method() != Method.GET && !unread.outcomeUnknown();
        return carriedOut && scope.isDone(unread) ? Mono.empty() : Mono.error(unread);
    }

    /** Reports that a walk through a list ended before the list did. */
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
}
