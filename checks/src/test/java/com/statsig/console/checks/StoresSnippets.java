package com.statsig.console.checks;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;

import com.statsig.console.gates.GateRequest;
import com.statsig.console.r2dbc.R2dbcJournal;
import com.statsig.console.r2dbc.R2dbcState;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.quota.CompareAndSetState;
import com.statsig.console.reactor.quota.FileState;
import com.statsig.console.reactor.quota.SharedState;
import com.statsig.console.redis.RedisState;
import io.r2dbc.spi.ConnectionFactory;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The code of docs/shared-quota.md, and of what docs/bulk.md says of several machines. */
abstract class StoresSnippets {
    void stores(ConnectionFactory connections) {
        // region stores
        SharedState ofThisHost = FileState.at(Path.of("/var/lib/console-jobs"));
        SharedState inRedis = RedisState.at("rediss://user:secret@redis.example:6379");
        SharedState inPostgres = R2dbcState.at(connections);
        // endregion
    }

    Mono<BulkSummary> standby(StatsigConsole console, ConnectionFactory connections, Flux<GateRequest> gates) {
        return
        // region bulk-standby
        console.bulk(o -> o.name("gates for EU")
                        .journal(R2dbcJournal.at(connections, "gates for EU, 2026-11")
                                .standby(ofHours(12))))
                .job(gates, GateRequest::id, console.gates()::create)
                .reconcile(
                        gate -> console.gates().get(gate.id()),
                        (wish, there) -> Objects.equals(wish.description(), there.description()))
                .summary(ofSeconds(5), System.out::println);
        // endregion
    }

    /** A key-value store with conditional writes. */
    interface Table {
        Mono<Row> find(String key);

        Mono<Boolean> putIf(String key, byte @Nullable [] expected, byte[] next);
    }

    record Row(byte @Nullable [] value, long millis) {}

    // region store-of-your-own
    static final class TableState extends CompareAndSetState {
        private final Table table;

        TableState(Table table) {
            this.table = table;
        }

        @Override
        protected Mono<Found> read(String name) {
            return table.find(name).map(row -> new Found(row.value(), row.millis()));
        }

        @Override
        protected Mono<Boolean> replace(String name, byte @Nullable [] expected, byte[] next) {
            return table.putIf(name, expected, next);
        }
    }
    // endregion
}
