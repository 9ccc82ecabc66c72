package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.MemoryState;
import com.statsig.console.reactor.quota.QuotaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Whole clients that share their quota, in virtual time, at a server that counts for itself. */
class SharedQuotaInPipeTest {
    private final FakeExchange exchange = new FakeExchange();
    private final MemoryState store = new MemoryState(exchange.scheduler, 1);
    private final List<@Nullable Throwable> told = new ArrayList<>();

    private StatsigConsole.Builder client(RefusingServer server, String name) {
        FakeExchange own = exchange.sharingTime();
        own.always(request -> server.answer(name, request));
        return own.client()
                .quota(Quota.documented())
                .quotaRegistry(QuotaRegistry.create(Time.of(exchange.scheduler)))
                .project("shop")
                .observer(new ConsoleObserver() {
                    @Override
                    public void onSharedQuota(String project, @Nullable Throwable away) {
                        assertThat(project).isEqualTo("shop");
                        told.add(away);
                    }
                })
                .sharedQuota(store.of(exchange.scheduler), options -> options.heartbeat(Duration.ofSeconds(1)));
    }

    private RefusingServer server(QuotaLimit... limits) {
        return new RefusingServer(exchange, Quota.unlimited().withLimit(LimitClass.MUTATION, limits), 1);
    }

    private static AtomicReference<BulkSummary> bulk(StatsigConsole console, int mutations) {
        AtomicReference<BulkSummary> end = new AtomicReference<>();
        console.bulk(o -> o.reserve(0))
                .job(Flux.range(0, mutations), i -> console.tags().delete("t" + i))
                .summary()
                .subscribe(end::set);
        return end;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void togetherTheyMeetNoRefusalAndLoseNoTime(int clients) {
        RefusingServer server =
                server(new QuotaLimit(100, Duration.ofSeconds(10)), new QuotaLimit(1_800, Duration.ofMinutes(15)));
        List<AtomicReference<BulkSummary>> ends = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            ends.add(bulk(client(server, "c" + i).build(), 3_000 / clients));
        }
        exchange.pass(Duration.ofDays(1));
        System.out.printf(
                "%d clients: %.3f of the optimum, %d refused, %s%n",
                clients, server.ofOptimum(3_000), server.refused.size(), server.acceptedOf);
        assertThat(ends).allMatch(end -> end.get().counts().succeeded() == 3_000 / clients);
        assertThat(server.refused).isEmpty();
        assertThat(server.ofOptimum(3_000)).isLessThanOrEqualTo(1.02);
    }

    @Test
    void halfTheLimitsAreLearnedTogether() {
        RefusingServer server =
                server(new QuotaLimit(100, Duration.ofSeconds(10)), new QuotaLimit(900, Duration.ofMinutes(15)));
        AtomicReference<BulkSummary> a = bulk(client(server, "a").build(), 1_500);
        AtomicReference<BulkSummary> b = bulk(client(server, "b").build(), 1_500);
        exchange.pass(Duration.ofDays(2));
        System.out.printf(
                "half the long window: %.3f of the optimum, %d refused%n",
                server.ofOptimum(3_000), server.refused.size());
        assertThat(a.get().counts().succeeded() + b.get().counts().succeeded()).isEqualTo(3_000);
        assertThat(server.ofOptimum(3_000)).isLessThanOrEqualTo(1.25);
        assertThat(server.refusedShare()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void withoutTheStoreACallFailsAtItsDeadlineAndSaysWhy() {
        store.broken = true;
        StatsigConsole console = client(server(), "a")
                .options(o -> o.deadline(Duration.ofSeconds(20)))
                .build();
        AtomicReference<Throwable> error = new AtomicReference<>();
        console.tags().delete("t").subscribe(nothing -> {}, error::set);
        exchange.pass(Duration.ofSeconds(21));
        assertThat(error.get())
                .isInstanceOf(QuotaTimeoutException.class)
                .hasMessageContaining("the store that the quota is shared through cannot be reached")
                .hasMessageContaining("store.test:6379");
        assertThat(told).hasSize(1).doesNotContainNull();
    }

    @Test
    void aClosedClientGivesBackWhatItHeld() {
        RefusingServer server = server();
        StatsigConsole console = client(server, "a").build();
        console.tags().delete("t").subscribe(nothing -> {}, error -> {});
        exchange.pass(Duration.ofSeconds(5));
        int updates = store.updates;
        console.close();
        exchange.pass(Duration.ofMillis(20));
        assertThat(store.updates).isBetween(updates, updates + 1);
        exchange.pass(Duration.ofHours(1));
        assertThat(store.updates).as("it is quiet then").isLessThanOrEqualTo(updates + 1);
    }

    @Test
    void aSharedQuotaNeedsAProjectSoThatNoKeyReachesTheStore() {
        StatsigConsole.Builder nameless = exchange.client().sharedQuota(store.of(exchange.scheduler));
        assertThatThrownBy(nameless::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("builder.project(\"shop\")");
        assertThatThrownBy(() -> nameless.project("a b").build()).hasMessageContaining("letters, digits");
    }

    @Test
    void theStoreSeesNoKey() {
        client(server(), "a").build().tags().delete("t").subscribe();
        exchange.pass(Duration.ofSeconds(10));
        String value =
                new String(store.value("statsig-console:quota:shop"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(value).doesNotContain("console-").doesNotContain(FakeExchange.KEY.reveal());
    }
}
