package com.statsig.console.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.contract.SharedStateContract;
import com.statsig.console.contract.StoreOpener;
import com.statsig.console.reactor.quota.SharedState;
import io.r2dbc.pool.ConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import reactor.core.publisher.Mono;

/** Against the Postgres that the test carries. */
class R2dbcStateTest extends SharedStateContract {
    /** The state with its pool, which is closed with it. */
    private record Pooled(ConnectionPool pool, SharedState state) implements SharedState, AutoCloseable {
        @Override
        public <R> Mono<R> update(String name, Change<R> change) {
            return state.update(name, change);
        }

        @Override
        public void close() {
            pool.dispose();
        }
    }

    public static final class Opener implements StoreOpener {
        @Override
        public SharedState open(String address) {
            ConnectionPool pool = Postgres.pool(address);
            return new Pooled(pool, R2dbcState.at(pool));
        }
    }

    @BeforeAll
    static void start() {
        Postgres.url();
    }

    @Override
    protected Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    protected String address() {
        return Postgres.url();
    }

    @Override
    protected void nothingIsHeld() {
        assertThat(Postgres.query("select query from pg_stat_activity where state like 'idle in transaction%'"))
                .isEmpty();
        assertThat(Postgres.query("select 1 from pg_locks where relation = 'statsig_console_state'::regclass"))
                .isEmpty();
    }
}
