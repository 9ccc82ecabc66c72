package com.statsig.console.r2dbc;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Statements that are each a transaction of their own, on tables that are made when they are missing. */
final class Database {
    private static final String NO_SUCH_TABLE = "42P01";
    private static final String NOT_ALLOWED = "42501";

    /** Somebody else makes the same table: it is there, or its name is. */
    private static final Set<String> IS_MADE = Set.of("42P07", "23505");

    private final ConnectionFactory connections;
    private final List<String> tables;

    /** @param tables the statements that make them */
    Database(ConnectionFactory connections, List<String> tables) {
        this.connections = connections;
        this.tables = tables;
    }

    /** The rows of a statement. */
    <T> Flux<T> rows(String sql, Function<Readable, T> row, @Nullable Object... arguments) {
        return onTables(run(sql, result -> result.map(row), arguments));
    }

    /** How many rows a statement changed. */
    Mono<Long> changes(String sql, @Nullable Object... arguments) {
        return onTables(run(sql, Result::getRowsUpdated, arguments)).reduce(0L, Long::sum);
    }

    private <T> Flux<T> run(
            String sql, Function<Result, org.reactivestreams.Publisher<T>> read, @Nullable Object... arguments) {
        return Flux.usingWhen(
                connections.create(),
                connection -> Flux.<Result>from(
                                bound(connection, sql, arguments).execute())
                        .concatMap(read),
                Connection::close);
    }

    private static Statement bound(Connection connection, String sql, @Nullable Object... arguments) {
        Statement statement = connection.createStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument == null) {
                statement.bindNull(i, String.class);
            } else {
                statement.bind(i, argument);
            }
        }
        return statement;
    }

    private <T> Flux<T> onTables(Flux<T> work) {
        return work.onErrorResume(
                error -> NO_SUCH_TABLE.equals(state(error)),
                missing -> Flux.fromIterable(tables)
                        .concatMap(table -> run(table, Result::getRowsUpdated))
                        .onErrorResume(error -> IS_MADE.contains(state(error)), made -> Flux.empty())
                        .onErrorMap(
                                error -> NOT_ALLOWED.equals(state(error)),
                                error -> new IllegalStateException(
                                        "The tables are missing, and this user must not make them. Let somebody run: "
                                                + String.join("; ", tables),
                                        error))
                        .thenMany(work));
    }

    /** Whether it may be gone the next time: the database is away, busy, or another transaction was in the way. */
    static boolean isPassing(Throwable error) {
        return error instanceof R2dbcTransientException
                || error instanceof R2dbcNonTransientResourceException
                || error instanceof IOException
                || error instanceof TimeoutException;
    }

    /** Whether another transaction was in the way, and nothing was written. */
    static boolean isRolledBack(Throwable error) {
        String state = state(error);
        return state != null && state.startsWith("40");
    }

    private static @Nullable String state(Throwable error) {
        return error instanceof R2dbcException known ? known.getSqlState() : null;
    }
}
