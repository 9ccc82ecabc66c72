package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.call.Time;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The process of {@link BulkHeapTest}: ten million items whose work is done at once. */
final class TenMillionItems {
    private static final int ITEMS = 10_000_000;

    private TenMillionItems() {}

    public static void main(String[] args) {
        BulkSummary summary = BulkJob.<Integer, Integer>of(
                        Flux.range(0, ITEMS),
                        null,
                        Mono::just,
                        BulkOptions.DEFAULTS,
                        Time.system(),
                        requests -> Duration.ZERO)
                .summary()
                .block();
        if (summary == null || summary.counts().succeeded() != ITEMS) {
            System.exit(1);
        }
        System.out.printf(
                "%,d items in %d MB, %,.0f a second%n",
                ITEMS,
                Runtime.getRuntime().maxMemory() >> 20,
                ITEMS * 1e9 / summary.elapsed().toNanos());
        System.exit(0);
    }
}
