package com.statsig.console.r2dbc;

import com.statsig.console.contract.Stores;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import reactor.core.publisher.Flux;

/** The Postgres that the tests carry, one for all of them; it ends with the JVM. */
final class Postgres {
    private static EmbeddedPostgres server;

    private Postgres() {}

    /** Its address, for R2DBC. */
    static synchronized String url() {
        if (server == null) {
            server = Stores.started("Postgres", () -> EmbeddedPostgres.builder().start());
        }
        return "r2dbc:postgresql://postgres@127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Connections to the server at this address. */
    static ConnectionPool pool(String url) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(url))
                .initialSize(0)
                .maxSize(4)
                .build());
    }

    /** Runs a statement and gives its first column. */
    static List<Object> query(String sql) {
        return Flux.usingWhen(
                        ConnectionFactories.get(url()).create(),
                        connection -> Flux.from(connection.createStatement(sql).execute())
                                .concatMap(result -> result.map(row -> row.get(0))),
                        connection -> connection.close())
                .collectList()
                .block();
    }
}
