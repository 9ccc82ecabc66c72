package com.statsig.console.reactor.conformance;

import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.conformance.SampleJson.Fill;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Whether an operation is sent when it is subscribed to, at each subscription, and not when it was cancelled before. */
public final class SubscriptionCheck {
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final Spec spec;

    public SubscriptionCheck(Spec spec) {
        this.spec = spec;
    }

    /** @return what is wrong; nothing when all is right */
    public List<String> problems(SpecOperation operation, Route route) {
        FakeExchange exchange = new FakeExchange();
        Quota quota = Quota.unlimited();
        for (LimitClass limited : route.limits()) {
            quota = quota.withLimit(limited, new QuotaLimit(1, WINDOW));
        }
        StatsigConsole console = exchange.client().quota(quota).build();
        Object client = Clients.of(console, operation.group());
        SampleJson samples = new SampleJson(spec, Fill.ALL, 0);
        List<String> problems = new ArrayList<>();
        for (Method method : Clients.methods(client, operation)) {
            exchange.scheduler.advanceTimeBy(WINDOW);
            exchange.requests.clear();
            exchange.always(200, Clients.emptyAnswer(method));
            Flux<?> call = Flux.from(
                    new SampleCall(spec, operation, client, method, samples.query(operation), samples.body(operation))
                            .publisher());
            sent(0, "before a subscription", exchange, problems);
            call.subscribe();
            sent(1, "at the subscription", exchange, problems);
            Disposable waiting = call.subscribe();
            sent(1, "while there is no quota", exchange, problems);
            waiting.dispose();
            exchange.scheduler.advanceTimeBy(WINDOW);
            sent(1, "after it was cancelled", exchange, problems);
            call.subscribe();
            sent(2, "at the second subscription", exchange, problems);
        }
        return problems;
    }

    private static void sent(int expected, String when, FakeExchange exchange, List<String> problems) {
        int sent = exchange.requests.size();
        if (sent != expected) {
            problems.add(sent + " requests, not " + expected + ", " + when);
        }
    }
}
