package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.ingestions.IngestionDataset;
import com.statsig.console.ingestions.WarehouseType;
import com.statsig.console.json.Misfit;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.ConsoleObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** The context of the subscriber is where the call is told of, and what an observer does harms no call. */
class ContextTest {
    private final FakeExchange exchange = new FakeExchange();
    private final List<String> told = new ArrayList<>();

    private final ConsoleObserver observer = new ConsoleObserver() {
        @Override
        public void onTry(
                CallInfo call, Duration took, int status, @Nullable ConsoleException error, ContextView context) {
            told.add("try %d %d %s %s"
                    .formatted(
                            call.attempts(),
                            status,
                            error == null ? "ok" : error.getClass().getSimpleName(),
                            context.get("trace")));
        }

        @Override
        public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
            told.add("misfit " + misfit.pointer() + " " + context.get("trace"));
        }
    };

    private static final String MISFIT = "{\"data\":{\"id\":\"t\",\"name\":7}}";

    @Test
    void eachTryAndMisfitIsToldWithTheContextOfTheSubscriber() {
        exchange.lose().answer(503, "").refuse().answer(200, MISFIT);
        Mono<?> call = exchange.client().observer(observer).build().tags().get("t");
        call.contextWrite(context -> context.put("trace", "a")).subscribe();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(told)
                .containsExactly(
                        "try 1 0 TransportException a",
                        "try 2 503 ServerErrorException a",
                        "try 3 0 TransportException a",
                        "misfit /data/name a",
                        "try 4 200 ok a");
    }

    @Test
    void aMisfitOfAnIngestionWithoutEnvelopeIsToldOnce() {
        exchange.answer(200, "{\"type\":\"s3\",\"enabled\":\"yes\"}");
        StatsigConsole console = exchange.client().observer(observer).build();
        console.ingestions()
                .get(WarehouseType.S3, IngestionDataset.EVENTS)
                .contextWrite(context -> context.put("trace", "a"))
                .subscribe();
        assertThat(told).containsExactly("misfit /enabled a", "try 1 200 ok a");
    }

    @Test
    void theContextIsThereAfterAWaitForQuota() {
        StatsigConsole console = exchange.client()
                .observer(observer)
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofSeconds(10))))
                .build();
        for (String trace : List.of("a", "b")) {
            console.tags()
                    .delete("t")
                    .contextWrite(context -> context.put("trace", trace))
                    .subscribe();
        }
        exchange.pass(Duration.ofMinutes(1));
        assertThat(told).containsExactly("try 1 200 ok a", "try 1 200 ok b");
    }

    @Test
    void theContextReachesTheSourceOfTheKeyTheNetworkAndEveryPage() {
        List<String> seen = new ArrayList<>();
        exchange.always(request -> Mono.deferContextual(context -> {
            seen.add("network " + context.get("trace"));
            return Mono.just(FakeExchange.response(
                    200, "{\"data\":[{}],\"pagination\":{\"nextPage\":\"?page=" + (seen.size() / 2 + 1) + "\"}}"));
        }));
        StatsigConsole console = exchange.client()
                .apiKey(Mono.deferContextual(context -> {
                    seen.add("key " + context.get("trace"));
                    return Mono.just(FakeExchange.KEY);
                }))
                .options(options -> options.maxPages(2))
                .build();
        console.tags().list().contextWrite(context -> context.put("trace", "a")).subscribe();
        assertThat(seen).containsExactly("key a", "network a", "key a", "network a");
    }

    @Test
    void anObserverThatFailsHarmsNoCall() {
        exchange.answer(200, MISFIT);
        ConsoleObserver failing = new ConsoleObserver() {
            @Override
            public void onTry(
                    CallInfo call, Duration took, int status, @Nullable ConsoleException error, ContextView context) {
                throw new IllegalStateException("onTry");
            }

            @Override
            public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
                throw new IllegalStateException("onMisfit");
            }
        };
        StatsigConsole console = exchange.client().observer(failing).build();
        assertThat(console.tags().get("t").block().id()).isEqualTo("t");
    }
}
