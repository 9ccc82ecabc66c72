package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.unitidtypes.UnitIdType;
import com.statsig.console.unitidtypes.UnitIdTypeRoutes;
import com.statsig.console.unitidtypes.UnitIdTypeUpdate;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on unit id types. Their ids are their names. */
public final class UnitIdTypesClient {
    private final Pipe pipe;

    UnitIdTypesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All unit id types. {@code GET /console/v1/unit_id_types} */
    public PagedFlux<UnitIdType> list() {
        return Call.of(pipe, UnitIdTypeRoutes.LIST).paged(UnitIdType.class);
    }

    /** One unit id type. {@code GET /console/v1/unit_id_types/{id}} */
    public Mono<UnitIdType> get(String id) {
        return Call.of(pipe, UnitIdTypeRoutes.GET, id).single(UnitIdType.class);
    }

    /** Creates a unit id type; its name is required. {@code POST /console/v1/unit_id_types} */
    public Mono<UnitIdType> create(UnitIdType type) {
        return Call.of(pipe, UnitIdTypeRoutes.CREATE).body(type, "name").single(UnitIdType.class);
    }

    /** Changes the description, which is required. {@code PATCH /console/v1/unit_id_types/{id}} */
    public Mono<UnitIdType> patch(String id, UnitIdTypeUpdate changes) {
        return Call.of(pipe, UnitIdTypeRoutes.PATCH, id)
                .body(changes, "description")
                .single(UnitIdType.class);
    }

    /** Reads a unit id type, changes it, and patches the properties that differ. */
    public Mono<UnitIdType> edit(String id, UnaryOperator<UnitIdType> change) {
        return Edit.edit(
                UnitIdTypeRoutes.PATCH,
                get(id),
                change,
                UnitIdTypeUpdate.class,
                changes ->
                        Call.of(pipe, UnitIdTypeRoutes.PATCH, id).json(changes).single(UnitIdType.class));
    }

    /** Deletes a unit id type. {@code DELETE /console/v1/unit_id_types/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, UnitIdTypeRoutes.DELETE, id).noContent();
    }
}
