package com.statsig.console.r2dbc;

import com.statsig.console.reactor.quota.CompareAndSetState;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Shared state in Postgres: a row for each value, replaced by a statement that compares it. Nothing is locked between
 * statements, so that a process that is killed or suspended holds nobody up. The clock is that of the server, {@code
 * clock_timestamp()}.
 *
 * <p>The table is made by the first update when it is missing. Where the user of the connections may not do that, somebody
 * runs this before:
 *
 * <pre>{@code
 * create table if not exists statsig_console_state (name text primary key, value bytea not null)
 * }</pre>
 *
 * <p>Each update takes a connection for some milliseconds, and one more when another process was faster: give it a pool
 * ({@code io.r2dbc:r2dbc-pool}). An update that has no answer after 5 seconds fails.
 */
public final class R2dbcState extends CompareAndSetState {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final List<String> TABLES =
            List.of("create table if not exists statsig_console_state (name text primary key, value bytea not null)");

    private final Database database;

    private R2dbcState(ConnectionFactory connections) {
        this.database = new Database(connections, TABLES);
    }

    /** Keeps state in that database. The connections stay the caller's, who closes them. */
    public static R2dbcState at(ConnectionFactory connections) {
        return new R2dbcState(connections);
    }

    @Override
    protected Mono<Found> read(String name) {
        return database.rows(
                        "select value, floor(extract(epoch from clock_timestamp()) * 1000)::bigint as millis"
                                + " from (select) as now left join statsig_console_state on name = $1",
                        row -> new Found(row.get("value", byte[].class), millis(row.get("millis", Long.class))),
                        name)
                .single()
                .timeout(TIMEOUT);
    }

    private static long millis(@Nullable Long read) {
        return read == null ? 0 : read;
    }

    @Override
    protected Mono<Boolean> replace(String name, byte @Nullable [] expected, byte[] next) {
        return (expected == null
                        ? database.changes(
                                "insert into statsig_console_state (name, value) values ($1, $2) on conflict do nothing",
                                name,
                                next)
                        : database.changes(
                                "update statsig_console_state set value = $3 where name = $1 and value = $2",
                                name,
                                expected,
                                next))
                .timeout(TIMEOUT)
                .map(rows -> rows > 0)
                .onErrorResume(Database::isRolledBack, error -> Mono.just(false));
    }
}
