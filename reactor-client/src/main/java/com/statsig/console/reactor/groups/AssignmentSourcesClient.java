package com.statsig.console.reactor.groups;

import com.statsig.console.assignmentsources.AssignmentSource;
import com.statsig.console.assignmentsources.AssignmentSourceRequest;
import com.statsig.console.assignmentsources.AssignmentSourceRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on assignment sources. Warehouse-native projects only. */
public final class AssignmentSourcesClient {
    private final Pipe pipe;

    AssignmentSourcesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All assignment sources. {@code GET /console/v1/experiments/assignment_sources} */
    public PagedFlux<AssignmentSource> list() {
        return Call.of(pipe, AssignmentSourceRoutes.LIST).paged(AssignmentSource.class);
    }

    /**
     * Creates one; {@code name}, {@code sql}, {@code timestampColumn}, {@code experimentIDColumn}, {@code
     * groupIDColumn} and {@code idTypeMapping} are required. {@code POST /console/v1/experiments/assignment_sources}
     */
    public Mono<AssignmentSource> create(AssignmentSourceRequest source) {
        return Call.of(pipe, AssignmentSourceRoutes.CREATE)
                .body(source, "name", "sql", "timestampColumn", "experimentIDColumn", "groupIDColumn", "idTypeMapping")
                .single(AssignmentSource.class);
    }

    /**
     * Replaces one; {@code sql}, {@code timestampColumn}, {@code experimentIDColumn}, {@code groupIDColumn} and {@code
     * idTypeMapping} are required. {@code POST /console/v1/experiments/assignment_source/{name}}
     */
    public Mono<AssignmentSource> update(String name, AssignmentSourceRequest source) {
        return Call.of(pipe, AssignmentSourceRoutes.UPDATE, name)
                .body(source, "sql", "timestampColumn", "experimentIDColumn", "groupIDColumn", "idTypeMapping")
                .single(AssignmentSource.class);
    }

    /** Changes what is set; the SQL cannot be. {@code PATCH /console/v1/experiments/assignment_source/{name}} */
    public Mono<AssignmentSource> patch(String name, AssignmentSourceRequest changes) {
        return Call.of(pipe, AssignmentSourceRoutes.PATCH, name)
                .body(changes)
                .refuseUnless(changes.sql() == null, "sql cannot be changed by a patch, only by an update")
                .single(AssignmentSource.class);
    }

    /** Deletes one. While active experiments use it, it is a {@code BadRequestException}: change those first. {@code DELETE /console/v1/experiments/assignment_source/{name}} */
    public Mono<Void> delete(String name) {
        return Call.of(pipe, AssignmentSourceRoutes.DELETE, name).noContent();
    }
}
