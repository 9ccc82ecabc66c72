package com.statsig.console.checks;

import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.metrics.Metric;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.StatsigConsole;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The code that docs/errors.md shows. Compiled, never run. */
final class ErrorsSnippets {
    private ErrorsSnippets() {}

    static Mono<Gate> byClass(StatsigConsole console) {
        // region errors-by-class
        Mono<Gate> gate =
                console.gates().get("checkout").onErrorResume(NotFoundException.class, missing -> Mono.empty());
        // endregion
        return gate;
    }

    static Mono<Gate> outcome(StatsigConsole console, GateRequest wanted) {
        // region errors-outcome
        Mono<Gate> created = console.gates()
                .create(wanted)
                .onErrorResume(
                        ConsoleException.class,
                        error -> error.outcomeUnknown() ? console.gates().get(wanted.id()) : Mono.error(error));
        // endregion
        return created;
    }

    static Flux<Page<Metric>> resume(StatsigConsole console) {
        // region errors-resume
        Flux<Page<Metric>> pages = console.metrics()
                .list()
                .byPage()
                .onErrorResume(
                        ConsoleException.class,
                        error -> error.resumeAt() == null
                                ? Flux.error(error)
                                : console.metrics().list().byPage(error.resumeAt()));
        // endregion
        return pages;
    }
}
