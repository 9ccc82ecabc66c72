package com.statsig.console.checks;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.json.Extra;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.targeting.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The code that docs/writing.md shows. Compiled, never run. */
final class WritingSnippets {
    private WritingSnippets() {}

    static Mono<Gate> edit(StatsigConsole console) {
        // region writing-edit
        Mono<Gate> edited = console.gates()
                .edit(
                        "checkout",
                        gate -> gate.with(b -> b.description("Second try").tags(List.of("growth"))));
        // endregion
        return edited;
    }

    static Mono<Gate> patch(StatsigConsole console) {
        // region writing-patch
        Mono<Gate> patched = console.gates()
                .patch(
                        "checkout",
                        GateRequest.builder()
                                .description("Second try") // set
                                .team(Optional.empty()) // cleared
                                .build()); // all else stays as it is
        // endregion
        return patched;
    }

    static Mono<Gate> rule(StatsigConsole console, Rule rule) {
        // region writing-rule
        Mono<Gate> added = console.gates().addRule("checkout", rule);
        // endregion
        return added;
    }

    static Mono<Gate> extra(StatsigConsole console) {
        // region writing-extra
        Mono<Gate> patched = console.gates()
                .patch(
                        "checkout",
                        GateRequest.builder()
                                .extra(Extra.of(Map.of("aNewProperty", 1)))
                                .build());
        // endregion
        return patched;
    }

    static Mono<BulkSummary> upsert(StatsigConsole console, Flux<GateRequest> wanted) {
        // region writing-upsert
        Mono<BulkSummary> done = console.bulk().upsertGates(wanted).summary();
        // endregion
        return done;
    }
}
