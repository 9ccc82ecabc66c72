package com.statsig.console.checks;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateType;
import com.statsig.console.json.Open;
import com.statsig.console.metrics.Metric;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.paging.PagedFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The code that docs/lists.md shows. Compiled, never run. */
abstract class ListsSnippets {
    abstract String load();

    abstract Mono<Void> save(Page<Metric> page);

    void walk(StatsigConsole console) {
        // region lists-walk
        PagedFlux<Metric> metrics = console.metrics().list();

        Flux<Metric> ten = metrics.take(10); // asks for one page
        Mono<Long> count = metrics.total(); // asks for one page with one item
        Flux<Metric> ahead = metrics.prefetch(4); // four pages at once
        // endregion
    }

    void filter(StatsigConsole console) {
        // region lists-filter
        Flux<Gate> stale =
                console.gates().list(GateQuery.builder().type(GateType.STALE).build());
        Flux<Gate> newer = console.gates()
                .list(GateQuery.builder()
                        .type(Open.of(GateType.class, "A_TYPE_THIS_SDK_DOES_NOT_KNOW"))
                        .build());
        // endregion
    }

    void kinds(Gate gate) {
        // region lists-open-enums
        boolean isStale = gate.type() == GateType.STALE;

        if (gate.type() instanceof GateType type) { // a value that this SDK knows
            switch (type) {
                case PERMANENT -> System.out.println("stays");
                case STALE -> System.out.println("may go");
                default -> System.out.println("is in use");
            }
        } else if (gate.type() != null) {
            System.out.println("is new to this SDK: " + gate.type().value());
        }
        // endregion
    }

    Mono<Void> resume(StatsigConsole console) {
        // region lists-resume
        Mono<Void> export = console.metrics()
                .list()
                .byPage(Cursor.parse(load()))
                .concatMap(this::save)
                .then();
        // endregion
        return export;
    }

    Flux<Void> change(StatsigConsole console, GateQuery stale) {
        // region lists-change
        Flux<Void> deleted = console.gates()
                .list(stale)
                .collectList() // the whole list first
                .flatMapIterable(all -> all)
                .concatMap(gate -> console.gates().delete(gate.id()));
        // endregion
        return deleted;
    }
}
