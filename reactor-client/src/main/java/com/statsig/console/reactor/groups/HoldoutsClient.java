package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.common.PulseQuery;
import com.statsig.console.common.PulseResults;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.holdouts.Holdout;
import com.statsig.console.holdouts.HoldoutCreate;
import com.statsig.console.holdouts.HoldoutQuery;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.holdouts.HoldoutUpdate;
import com.statsig.console.json.Extra;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.targeting.Overrides;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Operations on holdouts. */
public final class HoldoutsClient {
    private static final String TARGETING_GATE = "targetingGateID";
    /** As in {@code 4pjeXYDjC2WinSgOiII7wh}; the id of a gate is made from its name, and hardly looks like that. */
    private static final Pattern LIKE_AN_INTERNAL_ID =
            Pattern.compile("(?=.*[0-9])(?=.*[A-Z])(?=.*[a-z])[0-9A-Za-z]{20,24}");

    private final Pipe pipe;

    HoldoutsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All holdouts. {@code GET /console/v1/holdouts} */
    public PagedFlux<Holdout> list() {
        return Call.of(pipe, HoldoutRoutes.LIST).paged(Holdout.class);
    }

    /** The holdouts that pass the filters. {@code GET /console/v1/holdouts} */
    public PagedFlux<Holdout> list(HoldoutQuery query) {
        return Call.of(pipe, HoldoutRoutes.LIST).query(query).paged(Holdout.class);
    }

    /** One holdout. {@code GET /console/v1/holdouts/{id}} */
    public Mono<Holdout> get(String id) {
        return Call.of(pipe, HoldoutRoutes.GET, id).single(Holdout.class);
    }

    /** Creates a holdout of nothing yet; the name is required. {@code POST /console/v1/holdouts} */
    public Mono<Holdout> create(HoldoutCreate holdout) {
        return Call.of(pipe, HoldoutRoutes.CREATE).body(holdout, "name").single(Holdout.class);
    }

    /**
     * Replaces a holdout; everything but {@code monitoringMetrics} is required, and a {@code targetingGateID} that is
     * null stays what it is. {@code POST /console/v1/holdouts/{id}}
     *
     * <p>A holdout reads as the internal id of its targeting gate and is written by the id of the gate. A {@code
     * targetingGateID} that looks like an internal id is therefore looked up before it is sent: the one this holdout
     * reads as stays what it is, and one that is the id of no gate is refused.
     */
    public Mono<Holdout> update(String id, HoldoutUpdate holdout) {
        return written(
                        HoldoutRoutes.UPDATE,
                        id,
                        holdout.targetingGateID() == null ? leavingTargetingGate(holdout) : holdout)
                .flatMap(written -> Call.of(pipe, HoldoutRoutes.UPDATE, id)
                        .body(
                                written,
                                "isEnabled",
                                "description",
                                "passPercentage",
                                "gateIDs",
                                "experimentIDs",
                                "layerIDs",
                                "isGlobal",
                                TARGETING_GATE)
                        .single(Holdout.class));
    }

    /**
     * Changes what is set; lists replace those there are. A {@code targetingGateID} that looks like an internal id is
     * looked up as in {@link #update}. {@code PATCH /console/v1/holdouts/{id}}
     */
    public Mono<Holdout> patch(String id, HoldoutUpdate changes) {
        return written(HoldoutRoutes.PATCH, id, changes)
                .flatMap(written ->
                        Call.of(pipe, HoldoutRoutes.PATCH, id).body(written).single(Holdout.class));
    }

    /**
     * Reads a holdout, changes it, and patches the properties that differ. It reads as the internal id of its targeting
     * gate; set {@code targetingGateID} to the id of a gate, or to null to clear it.
     */
    public Mono<Holdout> edit(String id, UnaryOperator<Holdout> change) {
        return Edit.edit(HoldoutRoutes.PATCH, get(id), change, HoldoutUpdate.class, changes -> patch(id, changes));
    }

    private Mono<Holdout> patch(String id, Map<String, @Nullable Object> changes) {
        if (!(changes.get(TARGETING_GATE) instanceof String gate)
                || !LIKE_AN_INTERNAL_ID.matcher(gate).matches()) {
            return Call.of(pipe, HoldoutRoutes.PATCH, id).json(changes).single(Holdout.class);
        }
        return gateID(HoldoutRoutes.PATCH, gate).flatMap(written -> {
            Map<String, @Nullable Object> body = new LinkedHashMap<>(changes);
            body.put(TARGETING_GATE, written);
            return Call.of(pipe, HoldoutRoutes.PATCH, id).json(body).single(Holdout.class);
        });
    }

    private Mono<HoldoutUpdate> written(Route route, String id, HoldoutUpdate changes) {
        String gate = changes.targetingGateID() == null
                ? ""
                : changes.targetingGateID().orElse("");
        if (!LIKE_AN_INTERNAL_ID.matcher(gate).matches()) {
            return Mono.just(changes);
        }
        return get(id).flatMap(there -> gate.equals(there.targetingGateID())
                ? Mono.just(leavingTargetingGate(changes))
                : gateID(route, gate).map(written -> changes.with(b -> b.targetingGateID(written))));
    }

    /** The same with null for the targeting gate, which is sent and leaves it as it is. */
    private static HoldoutUpdate leavingTargetingGate(HoldoutUpdate changes) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(changes.unknownProperties());
        properties.put(TARGETING_GATE, null);
        return changes.with(b -> b.targetingGateID((String) null).extra(Extra.of(properties)));
    }

    /** The id of the gate that is meant by what looks like an internal id. */
    private Mono<String> gateID(Route route, String given) {
        return new GatesClient(pipe)
                .get(given)
                .map(gate -> Objects.requireNonNullElse(gate.id(), given))
                .onErrorMap(
                        NotFoundException.class,
                        none -> new InvalidRequestException(
                                CallInfo.of(route, 0),
                                "No gate has the id \"" + given + "\". A holdout reads as the internal id of its"
                                        + " targetingGateID, and takes the id of the gate: give that, or null to leave"
                                        + " the gate as it is"));
    }

    /** Deletes a holdout. {@code DELETE /console/v1/holdouts/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, HoldoutRoutes.DELETE, id).noContent();
    }

    /**
     * The ids that are held out or never are, whatever the chance says. {@code GET /console/v1/holdouts/{id}/overrides}
     */
    public Mono<Overrides> getOverrides(String id) {
        return Call.of(pipe, HoldoutRoutes.GET_OVERRIDES, id).single(Overrides.class);
    }

    /**
     * Replaces the overrides. Required are {@code passingUserIDs} and {@code failingUserIDs}, or {@code
     * environmentOverrides}; each of the four lists of ids has at most 2,000. {@code POST
     * /console/v1/holdouts/{id}/overrides}
     */
    public Mono<Overrides> updateOverrides(String id, Overrides overrides) {
        return overrides(HoldoutRoutes.UPDATE_OVERRIDES, id, overrides);
    }

    /**
     * Adds overrides; what is required is as with {@link #updateOverrides}. The server is said to add, yet some of its
     * users saw it replace: look at {@link #getOverrides} before and after. {@code PATCH
     * /console/v1/holdouts/{id}/overrides}
     */
    public Mono<Overrides> patchOverrides(String id, Overrides overrides) {
        return overrides(HoldoutRoutes.PATCH_OVERRIDES, id, overrides);
    }

    /** Deletes these overrides; what is required is as with {@link #updateOverrides}. {@code DELETE
     * /console/v1/holdouts/{id}/overrides} */
    public Mono<Overrides> deleteOverrides(String id, Overrides overrides) {
        return overrides(HoldoutRoutes.DELETE_OVERRIDES, id, overrides);
    }

    private Mono<Overrides> overrides(Route route, String id, Overrides overrides) {
        return GatesClient.overrides(Call.of(pipe, route, id), overrides).single(Overrides.class);
    }

    /** How metrics moved between those held out and the others, as the server computes it by default. {@code GET
     * /console/v1/holdouts/{id}/pulse_results} */
    public Mono<PulseResults> pulseResults(String id) {
        return Call.of(pipe, HoldoutRoutes.PULSE_RESULTS, id).single(PulseResults.class);
    }

    /** How metrics moved between those held out and the others. {@code GET /console/v1/holdouts/{id}/pulse_results} */
    public Mono<PulseResults> pulseResults(String id, PulseQuery query) {
        return Call.of(pipe, HoldoutRoutes.PULSE_RESULTS, id).query(query).single(PulseResults.class);
    }
}
