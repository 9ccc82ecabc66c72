package com.statsig.console.reactor.groups;

import com.statsig.console.paramstores.ParamStore;
import com.statsig.console.paramstores.ParamStoreCreate;
import com.statsig.console.paramstores.ParamStoreRoutes;
import com.statsig.console.paramstores.ParamStoreUpdate;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on param stores. Their ids in paths are their names. */
public final class ParamStoresClient {
    private final Pipe pipe;

    ParamStoresClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All param stores. {@code GET /console/v1/param_stores} */
    public PagedFlux<ParamStore> list() {
        return Call.of(pipe, ParamStoreRoutes.LIST).paged(ParamStore.class);
    }

    /** One param store. {@code GET /console/v1/param_stores/{name}} */
    public Mono<ParamStore> get(String name) {
        return Call.of(pipe, ParamStoreRoutes.GET, name).single(ParamStore.class);
    }

    /**
     * Creates a param store; {@code name}, {@code displayName} and {@code description} are required. {@code POST
     * /console/v1/param_stores}
     */
    public Mono<ParamStore> create(ParamStoreCreate store) {
        return Call.of(pipe, ParamStoreRoutes.CREATE)
                .body(store, "name", "displayName", "description")
                .single(ParamStore.class);
    }

    /** Changes what is set; parameters replace all there are. {@code POST /console/v1/param_stores/{name}} */
    public Mono<ParamStore> update(String name, ParamStoreUpdate changes) {
        return Call.of(pipe, ParamStoreRoutes.UPDATE, name).body(changes).single(ParamStore.class);
    }

    /** Deletes a param store. {@code DELETE /console/v1/param_stores/{name}} */
    public Mono<Void> delete(String name) {
        return Call.of(pipe, ParamStoreRoutes.DELETE, name).noContent();
    }
}
