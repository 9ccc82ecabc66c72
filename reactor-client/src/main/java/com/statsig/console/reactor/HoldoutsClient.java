package com.statsig.console.reactor;

import static com.statsig.console.holdouts.HoldoutRoutes.CREATE;
import static com.statsig.console.holdouts.HoldoutRoutes.DELETE;
import static com.statsig.console.holdouts.HoldoutRoutes.DELETE_OVERRIDES;
import static com.statsig.console.holdouts.HoldoutRoutes.GET;
import static com.statsig.console.holdouts.HoldoutRoutes.GET_OVERRIDES;
import static com.statsig.console.holdouts.HoldoutRoutes.LIST;
import static com.statsig.console.holdouts.HoldoutRoutes.PATCH;
import static com.statsig.console.holdouts.HoldoutRoutes.PATCH_OVERRIDES;
import static com.statsig.console.holdouts.HoldoutRoutes.PULSE_RESULTS;
import static com.statsig.console.holdouts.HoldoutRoutes.UPDATE;
import static com.statsig.console.holdouts.HoldoutRoutes.UPDATE_OVERRIDES;

import com.statsig.console.Route;
import com.statsig.console.common.PulseQuery;
import com.statsig.console.common.PulseResults;
import com.statsig.console.holdouts.Holdout;
import com.statsig.console.holdouts.HoldoutCreate;
import com.statsig.console.holdouts.HoldoutQuery;
import com.statsig.console.holdouts.HoldoutUpdate;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.targeting.Overrides;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on holdouts. */
public final class HoldoutsClient {
    private final Pipe pipe;

    HoldoutsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All holdouts. {@code GET /console/v1/holdouts} */
    public PagedFlux<Holdout> list() {
        return Call.of(pipe, LIST).paged(Holdout.class);
    }

    /** The holdouts that pass the filters. {@code GET /console/v1/holdouts} */
    public PagedFlux<Holdout> list(HoldoutQuery query) {
        return Call.of(pipe, LIST).query(query).paged(Holdout.class);
    }

    /** One holdout. {@code GET /console/v1/holdouts/{id}} */
    public Mono<Holdout> get(String id) {
        return Call.of(pipe, GET, id).single(Holdout.class);
    }

    /** Creates a holdout of nothing yet; the name is demanded. {@code POST /console/v1/holdouts} */
    public Mono<Holdout> create(HoldoutCreate holdout) {
        return Call.of(pipe, CREATE).body(holdout, "name").single(Holdout.class);
    }

    /**
     * Replaces a holdout; everything but {@code monitoringMetrics} is demanded. {@code POST
     * /console/v1/holdouts/{id}}
     */
    public Mono<Holdout> update(String id, HoldoutUpdate holdout) {
        return Call.of(pipe, UPDATE, id)
                .body(
                        holdout,
                        "isEnabled",
                        "description",
                        "passPercentage",
                        "gateIDs",
                        "experimentIDs",
                        "layerIDs",
                        "isGlobal",
                        "targetingGateID")
                .single(Holdout.class);
    }

    /** Changes what is set; lists replace those there are. {@code PATCH /console/v1/holdouts/{id}} */
    public Mono<Holdout> patch(String id, HoldoutUpdate changes) {
        return Call.of(pipe, PATCH, id).body(changes).single(Holdout.class);
    }

    /** Reads a holdout, changes it, and patches the properties that differ. */
    public Mono<Holdout> edit(String id, UnaryOperator<Holdout> change) {
        return Edit.edit(
                PATCH,
                get(id),
                change,
                HoldoutUpdate.class,
                changes -> Call.of(pipe, PATCH, id).json(changes).single(Holdout.class));
    }

    /** Deletes a holdout. {@code DELETE /console/v1/holdouts/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, DELETE, id).nothing();
    }

    /**
     * The ids that are held out or never are, whatever the chance says. {@code GET /console/v1/holdouts/{id}/overrides}
     */
    public Mono<Overrides> getOverrides(String id) {
        return Call.of(pipe, GET_OVERRIDES, id).single(Overrides.class);
    }

    /**
     * Replaces the overrides. Demanded are {@code passingUserIDs} and {@code failingUserIDs}, or {@code
     * environmentOverrides}; each of the four lists of ids has at most 2,000. {@code POST
     * /console/v1/holdouts/{id}/overrides}
     */
    public Mono<Overrides> updateOverrides(String id, Overrides overrides) {
        return overrides(UPDATE_OVERRIDES, id, overrides);
    }

    /**
     * Adds overrides; what is demanded is as with {@link #updateOverrides}. The server is said to add, yet some of its
     * users saw it replace: look at {@link #getOverrides} before and after. {@code PATCH
     * /console/v1/holdouts/{id}/overrides}
     */
    public Mono<Overrides> patchOverrides(String id, Overrides overrides) {
        return overrides(PATCH_OVERRIDES, id, overrides);
    }

    /** Deletes these overrides; what is demanded is as with {@link #updateOverrides}. {@code DELETE
     * /console/v1/holdouts/{id}/overrides} */
    public Mono<Overrides> deleteOverrides(String id, Overrides overrides) {
        return overrides(DELETE_OVERRIDES, id, overrides);
    }

    private Mono<Overrides> overrides(Route route, String id, Overrides overrides) {
        return GatesClient.overrides(Call.of(pipe, route, id), overrides).single(Overrides.class);
    }

    /** How metrics moved between those held out and the others, as the server computes it by default. {@code GET
     * /console/v1/holdouts/{id}/pulse_results} */
    public Mono<PulseResults> pulseResults(String id) {
        return Call.of(pipe, PULSE_RESULTS, id).single(PulseResults.class);
    }

    /** How metrics moved between those held out and the others. {@code GET /console/v1/holdouts/{id}/pulse_results} */
    public Mono<PulseResults> pulseResults(String id, PulseQuery query) {
        return Call.of(pipe, PULSE_RESULTS, id).query(query).single(PulseResults.class);
    }
}
