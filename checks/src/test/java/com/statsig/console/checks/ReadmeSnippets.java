package com.statsig.console.checks;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.gates.GateType;
import com.statsig.console.page.Cursor;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.FileJournal;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import com.statsig.console.testkit.ConsoleSandboxExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The code that README.md shows. Compiled, never run. */
abstract class ReadmeSnippets {
    interface Vault {
        Mono<String> read(String name);
    }

    abstract void save(@Nullable Cursor next);

    abstract Mono<Gate> lookWhatIsThere(GateRequest gate);

    void clients(Vault vault) {
        // region client
        StatsigConsole console = StatsigConsole.fromEnvironment(); // STATSIG_CONSOLE_API_KEY

        StatsigConsole tuned = StatsigConsole.builder()
                .apiKey(vault.read("statsig").map(ApiKey::of).cache(ofMinutes(10))) // a Mono<ApiKey>: keys can rotate
                .userAgent("nightly-cleanup")
                .options(o -> o.timeout(ofSeconds(10)).deadline(ofMinutes(1)))
                .http(h -> h.maxConnections(16))
                .proxy("proxy.example", 3128)
                .build();
        // endregion
    }

    void read(StatsigConsole console) {
        // region read
        console.metrics().list().take(10); // one page
        console.gates().list(GateQuery.builder().type(GateType.STALE).build()); // all of them, page by page
        console.gates().list().total(); // Mono<Long>: the server's count
        console.auditLogs()
                .list()
                .byPage() // whole pages, each with the cursor of the next
                .doOnNext(page -> save(page.next())); // later: byPage(Cursor.parse(saved))
        console.auditLogs().export(); // the whole log; list() ends after 90 days
        // endregion
    }

    void delete(StatsigConsole console, GateQuery stale) {
        // region delete-what-is-listed
        console.gates()
                .list(stale)
                .collectList()
                .flatMapIterable(all -> all)
                .flatMap(gate -> console.gates().delete(gate.id()));
        // endregion
    }

    void edit(StatsigConsole console) {
        // region edit
        console.gates()
                .edit(
                        "checkout",
                        gate -> gate.with(b -> b.description("Second try").tags(List.of("growth"))));
        // endregion
    }

    void write(StatsigConsole console) {
        // region write
        console.gates()
                .create(GateRequest.builder()
                        .name("New checkout")
                        .rules(List.of(Rule.builder()
                                .name("staff")
                                .passPercentage(100.0)
                                .conditions(List.of(Condition.builder()
                                        .type(ConditionType.EMAIL)
                                        .operator(Operator.STR_CONTAINS_ANY)
                                        .targetValue(TargetValue.of("@example.com"))
                                        .build()))
                                .build()))
                        .build());
        console.gates()
                .patch(
                        "new_checkout",
                        GateRequest.builder().team(Optional.empty()).build());
        // endregion
    }

    void errors(StatsigConsole console, GateRequest gate) {
        // region errors
        console.gates().get("maybe").onErrorResume(NotFoundException.class, e -> Mono.empty());
        console.gates()
                .create(gate)
                .onErrorResume(ConsoleException.class, e -> e.outcomeUnknown() ? lookWhatIsThere(gate) : Mono.error(e));
        // endregion
    }

    void bulk(StatsigConsole console, Flux<GateRequest> gates, Flux<GateRequest> wanted, Flux<String> millionsOfIds) {
        // region bulk
        console.bulk(o -> o.name("gates for EU")
                        .journal(FileJournal.at(Path.of("eu.journal")))
                        .reserve(0.2))
                .job(gates, GateRequest::id, console.gates()::create)
                .reconcile(
                        gate -> console.gates().get(gate.id()), // when an answer was lost
                        (wish, there) -> Objects.equals(wish.description(), there.description()))
                .summary(ofSeconds(5), System.out::println); // 900 of 5000 (18 %) done, 0 failed, 10.0/s, …

        console.bulk(o -> o.dryRun(true)).upsertGates(wanted).results(); // what would be sent
        console.bulk()
                .archiveGates(GateQuery.builder().type(GateType.STALE).build())
                .events(ofSeconds(1));
        console.bulk().addIds("beta_users", millionsOfIds).preview(1); // how long that takes
        // endregion
    }

    void with(StatsigConsole console) {
        // region with
        console.with(o -> o.timeout(ofSeconds(3))).gates().enable("checkout");
        // endregion
    }

    void raw(StatsigConsole console) {
        // region raw
        console.raw().send(Method.POST, "/console/v1/brand/new", Map.of("name", "x"));
        // endregion
    }

    static class Sandbox {
        // region sandbox
        @RegisterExtension
        static final ConsoleSandboxExtension sandbox = ConsoleSandboxExtension.create();

        void aLostAnswer() {
            sandbox.get().faults().next(1).of(GateRoutes.CREATE).resetAfter(); // done, but the answer is lost
        }
        // endregion
    }
}
