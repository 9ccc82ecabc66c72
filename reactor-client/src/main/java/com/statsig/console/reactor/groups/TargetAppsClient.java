package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.targetapps.TargetApp;
import com.statsig.console.targetapps.TargetAppAssignment;
import com.statsig.console.targetapps.TargetAppRequest;
import com.statsig.console.targetapps.TargetAppRoutes;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on target apps. */
public final class TargetAppsClient {
    private static final String[] OF_CREATION = {"gates", "dynamicConfigs", "experiments"};

    private final Pipe pipe;

    TargetAppsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All target apps. {@code GET /console/v1/target_app} */
    public PagedFlux<TargetApp> list() {
        return Call.of(pipe, TargetAppRoutes.LIST).paged(TargetApp.class);
    }

    /** One target app. {@code GET /console/v1/target_app/{id}} */
    public Mono<TargetApp> get(String id) {
        return Call.of(pipe, TargetAppRoutes.GET, id).single(TargetApp.class);
    }

    /** Creates a target app; name and description are required. {@code POST /console/v1/target_app} */
    public Mono<TargetApp> create(TargetAppRequest targetApp) {
        return Call.of(pipe, TargetAppRoutes.CREATE)
                .body(targetApp, "name", "description")
                .single(TargetApp.class);
    }

    /**
     * Changes what is set. What only a creation sets ({@code gates}, {@code dynamicConfigs}, {@code experiments}) is
     * refused. {@code PATCH /console/v1/target_app/{id}}
     */
    public Mono<Void> patch(String id, TargetAppRequest changes) {
        return Call.of(pipe, TargetAppRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .noContent();
    }

    /** Reads a target app, changes it, patches the properties that differ, and reads it again. */
    public Mono<TargetApp> edit(String id, UnaryOperator<TargetApp> change) {
        return Edit.edit(
                TargetAppRoutes.PATCH,
                get(id),
                change,
                TargetAppRequest.class,
                changes -> Call.of(pipe, TargetAppRoutes.PATCH, id)
                        .json(changes)
                        .noContent()
                        .then(get(id)),
                OF_CREATION);
    }

    /**
     * Assigns gates, dynamic configs and experiments to target apps, whose ids are required. {@code PATCH
     * /console/v1/target_app}
     */
    public Mono<Void> bulkAssign(TargetAppAssignment assignment) {
        return Call.of(pipe, TargetAppRoutes.BULK_ASSIGN)
                .body(assignment, "targetApps")
                .noContent();
    }

    /** Deletes a target app. {@code DELETE /console/v1/target_app/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, TargetAppRoutes.DELETE, id).noContent();
    }
}
