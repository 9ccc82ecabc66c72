package com.statsig.console.reactor;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.resilience.QuotaRegistry;
import com.statsig.console.reactor.resilience.Time;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A network that answers what it is told, and keeps what it was sent. */
final class FakeExchange implements Exchange {
    static final ApiKey KEY = ApiKey.of("console-abcdefghijklmnopqrstuvwxyz");

    final List<ConsoleRequest> requests = new CopyOnWriteArrayList<>();
    final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final Deque<Function<ConsoleRequest, Mono<ConsoleResponse>>> answers = new ArrayDeque<>();
    private Function<ConsoleRequest, Mono<ConsoleResponse>> otherwise = request -> Mono.just(response(200, "{}"));

    /** A client over this network, in virtual time, with a quota of its own. */
    StatsigConsole.Builder client() {
        Time time = Time.of(scheduler);
        return StatsigConsole.builder()
                .apiKey(KEY)
                .time(time)
                .quota(Quota.unlimited())
                .quotaRegistry(QuotaRegistry.create(time))
                .exchange(this);
    }

    FakeExchange answer(int status, String body) {
        answers.add(request -> Mono.just(response(status, body)));
        return this;
    }

    FakeExchange answer(int status, String body, Map<String, List<String>> headers) {
        answers.add(request -> Mono.just(new ConsoleResponse(status, headers, stream(body))));
        return this;
    }

    FakeExchange answer(Function<ConsoleRequest, Mono<ConsoleResponse>> answer) {
        answers.add(answer);
        return this;
    }

    FakeExchange always(Function<ConsoleRequest, Mono<ConsoleResponse>> answer) {
        otherwise = answer;
        return this;
    }

    static ConsoleResponse response(int status, String body) {
        return new ConsoleResponse(status, Map.of(), stream(body));
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader) {
        return Mono.defer(() -> {
            if (!request.departure().getAsBoolean()) {
                return Mono.empty();
            }
            requests.add(request);
            Function<ConsoleRequest, Mono<ConsoleResponse>> answer = answers.poll();
            return (answer == null ? otherwise : answer).apply(request).map(reader);
        });
    }
}
