package com.statsig.console.reactor.groups;

import com.statsig.console.autotunes.Autotune;
import com.statsig.console.autotunes.AutotuneRequest;
import com.statsig.console.autotunes.AutotuneReviewRequest;
import com.statsig.console.autotunes.AutotuneRoutes;
import com.statsig.console.common.Decision;
import com.statsig.console.json.Open;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reviews.ExperimentReview;
import com.statsig.console.targeting.GroupOverrides;
import com.statsig.console.targeting.OverrideType;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Operations on autotunes. An autotune is set up, started, and finished when a variant wins or somebody decides. A
 * review of an autotune requires {@code type}.
 */
public final class AutotunesClient extends ReviewedClient<ExperimentReview, AutotuneReviewRequest> {
    private static final String[] OF_CREATION = {"name", "idType"};

    AutotunesClient(Pipe pipe) {
        super(
                pipe,
                ExperimentReview.class,
                new Routes(
                        AutotuneRoutes.LIST_REVIEWS,
                        AutotuneRoutes.CREATE_REVIEW,
                        AutotuneRoutes.GET_REVIEW,
                        AutotuneRoutes.EDIT_REVIEW,
                        AutotuneRoutes.CANCEL_REVIEW,
                        AutotuneRoutes.APPROVE_REVIEW,
                        AutotuneRoutes.REJECT_REVIEW,
                        AutotuneRoutes.COMMIT_REVIEW),
                "type");
    }

    /** All autotunes. {@code GET /console/v1/autotunes} */
    public PagedFlux<Autotune> list() {
        return Call.of(pipe, AutotuneRoutes.LIST).paged(Autotune.class);
    }

    /** One autotune. {@code GET /console/v1/autotunes/{id}} */
    public Mono<Autotune> get(String id) {
        return Call.of(pipe, AutotuneRoutes.GET, id).single(Autotune.class);
    }

    /**
     * Creates an autotune, which does not run yet. Required are {@code name}, {@code variants}, {@code successEvent},
     * {@code explorationWindow}, {@code attributionWindow} and {@code winnerThreshold}. {@code POST
     * /console/v1/autotunes}
     */
    public Mono<Autotune> create(AutotuneRequest autotune) {
        return Call.of(pipe, AutotuneRoutes.CREATE)
                .body(
                        autotune,
                        "name",
                        "variants",
                        "successEvent",
                        "explorationWindow",
                        "attributionWindow",
                        "winnerThreshold")
                .single(Autotune.class);
    }

    /**
     * Replaces an autotune. Required are {@code variants}, {@code successEvent}, {@code explorationWindow}, {@code
     * attributionWindow} and {@code winnerThreshold}; {@code name} and {@code idType} are of the creation only. {@code
     * POST /console/v1/autotunes/{id}}
     */
    public Mono<Autotune> update(String id, AutotuneRequest autotune) {
        return Call.of(pipe, AutotuneRoutes.UPDATE, id)
                .body(autotune, "variants", "successEvent", "explorationWindow", "attributionWindow", "winnerThreshold")
                .refuseOfCreation(OF_CREATION)
                .single(Autotune.class);
    }

    /**
     * Changes what is set, which cannot be {@code name} or {@code idType}; variants replace all there are. {@code PATCH
     * /console/v1/autotunes/{id}}
     */
    public Mono<Autotune> patch(String id, AutotuneRequest changes) {
        return Call.of(pipe, AutotuneRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(Autotune.class);
    }

    /** Reads an autotune, changes it, and patches the properties that differ. */
    public Mono<Autotune> edit(String id, UnaryOperator<Autotune> change) {
        return Edit.edit(
                AutotuneRoutes.PATCH,
                get(id),
                change,
                AutotuneRequest.class,
                changes -> Call.of(pipe, AutotuneRoutes.PATCH, id)
                        .json(changes)
                        .refuseOfCreation(OF_CREATION)
                        .single(Autotune.class));
    }

    /** Deletes an autotune. {@code DELETE /console/v1/autotunes/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, AutotuneRoutes.DELETE, id).noContent();
    }

    /** Starts an autotune. {@code PUT /console/v1/autotunes/{id}/start} */
    public Mono<Void> start(String id) {
        return Call.of(pipe, AutotuneRoutes.START, id).noContent();
    }

    /** Has an autotune start at a time. {@code POST /console/v1/autotunes/{id}/schedule_start} */
    public Mono<Void> scheduleStart(String id, Instant scheduledTime) {
        return Call.of(pipe, AutotuneRoutes.SCHEDULE_START, id)
                .body("scheduledTime", scheduledTime)
                .noContent();
    }

    /**
     * Finishes a running autotune and gives one variant to everybody; its id and the reason are required, a holdout is
     * of experiments only. {@code PUT /console/v1/autotunes/{id}/make_decision}
     */
    public Mono<Void> makeDecision(String id, Decision decision) {
        return Call.of(pipe, AutotuneRoutes.MAKE_DECISION, id)
                .body(decision, "id", "decisionReason")
                .noContent();
    }

    /** Takes an autotune back to before its start. {@code PUT /console/v1/autotunes/{id}/reset} */
    public Mono<Void> reset(String id) {
        return Call.of(pipe, AutotuneRoutes.RESET, id).noContent();
    }

    /** Who gets which variant, whatever the chance says. {@code GET /console/v1/autotunes/{id}/overrides} */
    public Mono<GroupOverrides> getOverrides(String id) {
        return Call.of(pipe, AutotuneRoutes.GET_OVERRIDES, id).single(GroupOverrides.class);
    }

    /**
     * Replaces the overrides; both lists are required, of at most 1,000 gates and segments, and 1,000 ids an entry.
     * {@code POST /console/v1/autotunes/{id}/overrides}
     */
    public Mono<GroupOverrides> updateOverrides(String id, GroupOverrides overrides) {
        return ExperimentsClient.overrides(Call.of(pipe, AutotuneRoutes.UPDATE_OVERRIDES, id), overrides)
                .single(GroupOverrides.class);
    }

    /**
     * Adds overrides; what is required is as with {@link #updateOverrides}. The server is said to add, yet some of its
     * users saw it replace: look at {@link #getOverrides} before and after. {@code PATCH
     * /console/v1/autotunes/{id}/overrides}
     */
    public Mono<GroupOverrides> patchOverrides(String id, GroupOverrides overrides) {
        return ExperimentsClient.overrides(Call.of(pipe, AutotuneRoutes.PATCH_OVERRIDES, id), overrides)
                .single(GroupOverrides.class);
    }

    /** Deletes all overrides. {@code DELETE /console/v1/autotunes/{id}/overrides} */
    public Mono<GroupOverrides> deleteOverrides(String id) {
        return Call.of(pipe, AutotuneRoutes.DELETE_OVERRIDES, id).single(GroupOverrides.class);
    }

    /**
     * Deletes the override of one gate or segment that is in force in every environment. {@code DELETE
     * /console/v1/autotunes/{id}/overrides/conditional/{type}/{name}}
     *
     * @param name of the gate or the segment
     * @param groupID the name of the variant, not its id
     */
    public Mono<GroupOverrides> deleteConditionalOverride(
            String id, Open<OverrideType> type, String name, String groupID) {
        return deleteConditionalOverride(id, type, name, groupID, null);
    }

    /**
     * Deletes the override of one gate or segment. {@code DELETE
     * /console/v1/autotunes/{id}/overrides/conditional/{type}/{name}}
     *
     * @param name of the gate or the segment
     * @param groupID the name of the variant, not its id
     * @param environment null is the override that is in force in all of them
     */
    public Mono<GroupOverrides> deleteConditionalOverride(
            String id, Open<OverrideType> type, String name, String groupID, @Nullable String environment) {
        return Call.of(pipe, AutotuneRoutes.DELETE_CONDITIONAL_OVERRIDE, id, type.value(), name)
                .requiredQuery("groupID", groupID)
                .query("environment", environment)
                .single(GroupOverrides.class);
    }

    /**
     * Deletes the override of one id of the autotune's id type that is in force in every environment. {@code DELETE
     * /console/v1/autotunes/{id}/overrides/userID/{userID}}
     *
     * @param groupID the name of the variant, not its id
     */
    public Mono<GroupOverrides> deleteUserIDOverride(String id, String userID, String groupID) {
        return deleteUserIDOverride(id, userID, groupID, null, null);
    }

    /**
     * Deletes the override of one id from one bucket: a variant, a type of id and an environment. The id's overrides in other
     * buckets stay. Nothing happens when there is none; the answer has all overrides that are left. A variant that is unknown is
     * a {@code NotFoundException}. {@code DELETE /console/v1/autotunes/{id}/overrides/userID/{userID}}
     *
     * @param groupID the name of the variant, not its id
     * @param unitType the kind of the id; null is the id type of the autotune
     * @param environment null is the override that is in force in all of them
     */
    public Mono<GroupOverrides> deleteUserIDOverride(
            String id, String userID, String groupID, @Nullable String unitType, @Nullable String environment) {
        return Call.of(pipe, AutotuneRoutes.DELETE_USER_ID_OVERRIDE, id, userID)
                .requiredQuery("groupID", groupID)
                .query("unitType", unitType)
                .query("environment", environment)
                .single(GroupOverrides.class);
    }
}
