package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.bulk.Journal;
import com.statsig.console.reactor.bulk.JournalEntry;
import com.statsig.console.reactor.bulk.JournalLostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A run whose journal goes to another one, while its items wait for their turn. */
class LostJournalTest {
    private static final class LeasedJournal implements Journal {
        private final List<JournalEntry> entries = new CopyOnWriteArrayList<>();
        private volatile boolean held = true;

        @Override
        public Flux<JournalEntry> open(String name) {
            return Flux.empty();
        }

        @Override
        public Mono<Void> append(JournalEntry entry) {
            return Mono.fromRunnable(() -> entries.add(entry));
        }

        @Override
        public boolean isHeld() {
            return held;
        }

        @Override
        public Mono<Void> close() {
            return Mono.empty();
        }
    }

    private final FakeExchange exchange = new FakeExchange();
    private final LeasedJournal journal = new LeasedJournal();
    private final StatsigConsole console = exchange.client()
            .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(3, Duration.ofSeconds(10))))
            .build();
    private final List<Object> results = new ArrayList<>();
    private final AtomicReference<Throwable> end = new AtomicReference<>();

    private void run(boolean swallowsErrors) {
        console.bulk(o -> o.journal(journal).reserve(0))
                .job(
                        Flux.range(0, 20),
                        i -> "t" + i,
                        i -> swallowsErrors
                                ? console.tags().delete("t" + i).onErrorComplete()
                                : console.tags().delete("t" + i))
                .results()
                .subscribe(results::add, end::set);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingLeavesAnyMoreAndTheRunEndsWithAnErrorOfItsOwn(boolean swallowsErrors) {
        run(swallowsErrors);
        exchange.pass(Duration.ofSeconds(15));
        assertThat(exchange.requests).hasSize(6);
        journal.held = false;
        exchange.pass(Duration.ofMinutes(2));

        assertThat(exchange.requests).hasSize(6);
        assertThat(results).hasSize(6);
        assertThat(end.get()).isInstanceOf(JournalLostException.class).hasMessageContaining("another run");
        assertThat(journal.entries.stream().filter(entry -> entry.state() != JournalEntry.State.STARTED))
                .as("what was not sent is neither done nor failed")
                .hasSize(6)
                .allMatch(entry -> entry.state() == JournalEntry.State.SUCCEEDED);
    }

    @Test
    void whatWasSentIsFinished() {
        exchange.always(request ->
                Mono.delay(Duration.ofSeconds(1), exchange.scheduler).thenReturn(FakeExchange.response(200, "{}")));
        run(false);
        exchange.pass(Duration.ofMillis(500));
        journal.held = false;
        exchange.pass(Duration.ofMinutes(2));

        assertThat(exchange.requests).hasSize(3);
        assertThat(results).hasSize(3);
        assertThat(end.get()).isInstanceOf(JournalLostException.class);
    }
}
