package com.statsig.console.checks;

import static java.time.Duration.ofSeconds;

import com.statsig.console.ApiKey;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.gates.Gate;
import com.statsig.console.json.ConsoleJson;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.http.PathTemplates;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** The code that docs/service.md shows. Compiled, never run. */
final class ServiceSnippets {
    private ServiceSnippets() {}

    static StatsigConsole client(String key) {
        // region service-client
        StatsigConsole console = StatsigConsole.builder()
                .apiKey(ApiKey.of(key))
                .userAgent("checkout-service")
                .options(o -> o.timeout(ofSeconds(5)).deadline(ofSeconds(10)).maxQuotaWait(ofSeconds(2)))
                .build();
        // endregion
        return console;
    }

    static Mono<Gate> context(StatsigConsole console) {
        // region service-context
        Mono<Gate> gate = console.gates().get("checkout").contextWrite(context -> context.put("traceId", "4711"));
        // endregion
        return gate;
    }

    static StatsigConsole.Builder observed(StatsigConsole.Builder builder) {
        // region service-observer
        return builder.observer(new ConsoleObserver() {
            @Override
            public void onTry(
                    CallInfo call, Duration took, int status, @Nullable ConsoleException error, ContextView context) {
                System.out.println(call.operation() + " " + status + " " + context.getOrDefault("traceId", "-"));
            }
        });
        // endregion
    }

    static StatsigConsole.Builder metrics(StatsigConsole.Builder builder) {
        // region service-metrics
        return builder.httpClient(client -> client.metrics(true, PathTemplates::of));
        // endregion
    }

    static Gate json(Gate gate) {
        // region service-json
        String json = ConsoleJson.write(gate);
        Gate same = ConsoleJson.read(json, Gate.class);
        // endregion
        return same;
    }
}
