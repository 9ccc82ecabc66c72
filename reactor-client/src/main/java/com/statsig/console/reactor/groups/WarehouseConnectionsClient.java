package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.warehouseconnections.WarehouseConnectionRoutes;
import com.statsig.console.warehouseconnections.WarehouseConnectionUpdate;
import reactor.core.publisher.Mono;

/** How the data warehouse of a project is reached. Warehouse-native projects only. */
public final class WarehouseConnectionsClient {
    private final Pipe pipe;

    WarehouseConnectionsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Changes what is set. {@code PATCH /console/v1/wh_connections} */
    public Mono<Void> patch(WarehouseConnectionUpdate changes) {
        return Call.of(pipe, WarehouseConnectionRoutes.PATCH).body(changes).noContent();
    }
}
