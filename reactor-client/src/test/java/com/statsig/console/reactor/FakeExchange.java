package com.statsig.console.reactor;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.quota.QuotaRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A network that answers what it is told, and keeps what it was sent. */
public final class FakeExchange implements Exchange {
    public static final ApiKey KEY = ApiKey.of("console-abcdefghijklmnopqrstuvwxyz");

    private record Answer(boolean leaves, Function<ConsoleRequest, Mono<ConsoleResponse>> response) {}

    /** The requests that left, and when each did. */
    public final List<ConsoleRequest> requests = new CopyOnWriteArrayList<>();

    public final List<Duration> times = new CopyOnWriteArrayList<>();

    /** Those that found nobody to connect to, or wait for a connection. */
    public final List<ConsoleRequest> unsent = new CopyOnWriteArrayList<>();

    public final VirtualTimeScheduler scheduler;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Answer otherwise = new Answer(true, request -> Mono.just(response(200, "{}")));

    public FakeExchange() {
        this(VirtualTimeScheduler.create());
    }

    private FakeExchange(VirtualTimeScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Another network in the same virtual time. */
    public FakeExchange sharingTime() {
        return new FakeExchange(scheduler);
    }

    /** A client over this network, in virtual time, with a quota of its own. */
    public StatsigConsole.Builder client() {
        Time time = Time.of(scheduler);
        return StatsigConsole.builder()
                .apiKey(KEY)
                .time(time)
                .quota(Quota.unlimited())
                .quotaRegistry(QuotaRegistry.create(time))
                .exchange(this);
    }

    public FakeExchange answer(int status, String body) {
        return answer(request -> Mono.just(response(status, body)));
    }

    public FakeExchange answer(int status, String body, Map<String, List<String>> headers) {
        return answer(request -> Mono.just(new ConsoleResponse(status, headers, stream(body))));
    }

    public FakeExchange answer(Function<ConsoleRequest, Mono<ConsoleResponse>> answer) {
        answers.add(new Answer(true, answer));
        return this;
    }

    public FakeExchange always(Function<ConsoleRequest, Mono<ConsoleResponse>> answer) {
        otherwise = new Answer(true, answer);
        return this;
    }

    public FakeExchange always(int status, String body) {
        return always(request -> Mono.just(response(status, body)));
    }

    /** The next request leaves, and its answer is lost. */
    public FakeExchange lose() {
        return answer(FakeExchange::lost);
    }

    /** The next request finds nobody to connect to. */
    public FakeExchange refuse() {
        answers.add(new Answer(false, request -> refused()));
        return this;
    }

    public FakeExchange alwaysRefuse() {
        otherwise = new Answer(false, request -> refused());
        return this;
    }

    /** No request gets a connection, nor is told so. */
    public FakeExchange alwaysNeverSend() {
        otherwise = new Answer(false, request -> Mono.never());
        return this;
    }

    public static Mono<ConsoleResponse> lost(ConsoleRequest request) {
        return Mono.error(new IOException("Connection reset by peer"));
    }

    private static Mono<ConsoleResponse> refused() {
        return Mono.error(new ConnectException("Connection refused: statsigapi.net/192.0.2.1:443"));
    }

    public static ConsoleResponse response(int status, String body) {
        return new ConsoleResponse(status, Map.of(), stream(body));
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    public Duration now() {
        return Duration.ofNanos(scheduler.now(TimeUnit.NANOSECONDS));
    }

    /** Lets virtual time pass. */
    public void pass(Duration time) {
        scheduler.advanceTimeBy(time);
    }

    @Override
    public <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader) {
        return Mono.defer(() -> {
            Answer answer = answers.isEmpty() ? otherwise : answers.poll();
            if (answer.leaves) {
                if (!request.departure().getAsBoolean()) {
                    return Mono.empty();
                }
                requests.add(request);
                times.add(now());
            } else {
                unsent.add(request);
            }
            return answer.response.apply(request).map(reader);
        });
    }
}
