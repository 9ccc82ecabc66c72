package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Release pipelines, their runs, which are those a test has put there, and the answers of change validation. */
final class Releases {
    private static final Schema PHASE = Schema.of("phaseID:string");
    private static final Schema VERDICT = Schema.of(
            "reviewID:string validated:boolean message:string debugLinks:array releasePipelineIDForCommit:string?");
    private static final Schema MESSAGE = Schema.of("reviewID:string message:string");

    private Releases() {}

    static Group pipelines() {
        return new Group("releasePipelines", "Pipeline", Route.in(ReleasePipelineRoutes.class))
                .schema(Schema.of("name:string phases:array triggerNotice:string?"))
                .createDemands("name")
                .id((body, ids) -> ids.next())
                .created(200)
                .signed("creatorID", "createdTime", "lastModifierID", "lastModifiedTime")
                .defaults("phases", List.of())
                .handler("create", call -> Crud.create(withPhaseIds(call)))
                .handler("update", call -> Crud.update(withPhaseIds(call)))
                .auditedAs("release_pipeline_create", "release_pipeline_update", "release_pipeline_delete");
    }

    /** Phases that come without an id get one. */
    private static Call withPhaseIds(Call call) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(call.body());
        if (body.containsKey("phases")) {
            List<Map<String, @Nullable Object>> phases = new ArrayList<>();
            for (Map<String, @Nullable Object> phase : Plain.objects(body.get("phases"))) {
                Map<String, @Nullable Object> identified = new LinkedHashMap<>(phase);
                if (Plain.text(phase.get("id")) == null) {
                    identified.put("id", call.project().ids.next());
                }
                phases.add(identified);
            }
            body.put("phases", phases);
        }
        return call.with(body);
    }

    static Group triggers() {
        return new Group("releasePipelineTriggers", "Pipeline trigger", Route.in(ReleasePipelineTriggerRoutes.class))
                .schema(Schema.of("description:string"))
                .identifiedBy("id")
                .signed("creatorID", "createdTime", "lastModifierID", "lastModifierName")
                .defaults("status", "IN_PROGRESS", "actions", List.of(), "currentPhaseID", null)
                .filters("releasePipelineID", "gateID", "dynamicConfigID", "status")
                .handler("abort", call -> act(call, "ABORTED", "ABORTED"))
                .handler("rollout", call -> act(call, "FULL_ROLL_OUT", "COMPLETED"))
                .handler("approve", call -> actInPhase(call, "APPROVED_FOR", "IN_PROGRESS"))
                .handler("pause", call -> actInPhase(call, "PAUSED", "PAUSED"))
                .handler("unpause", call -> actInPhase(call, "UNPAUSED", "IN_PROGRESS"))
                .handler("skip", Releases::skip);
    }

    static Group changeValidation() {
        return new Group("changeValidation", "Validation", Route.in(ChangeValidationRoutes.class))
                .handler("submit", call -> {
                    VERDICT.check(call.body(), List.of("reviewID", "validated"));
                    return Reply.message("Validation status updated successfully");
                })
                .handler("patchMessage", call -> {
                    MESSAGE.check(call.body(), List.of("reviewID"));
                    return Reply.message("Validation message updated successfully");
                });
    }

    private static Reply actInPhase(Call call, String action, String status) {
        PHASE.check(call.body(), List.of("phaseID"));
        Object current = call.resource().properties().get("currentPhaseID");
        if (current != null && !current.equals(call.body().get("phaseID"))) {
            throw Refusal.badRequest("The pipeline is in another phase");
        }
        return act(call, action, status);
    }

    private static Reply skip(Call call) {
        PHASE.check(call.body(), List.of("phaseID"));
        return act(call, "SKIPPED", "IN_PROGRESS");
    }

    private static Reply act(Call call, String action, String status) {
        Map<String, @Nullable Object> trigger = call.resource().properties();
        Object phase = Objects.requireNonNullElse(call.body().get("phaseID"), "");
        List<Map<String, @Nullable Object>> actions = new ArrayList<>(Plain.objects(trigger.get("actions")));
        actions.add(Plain.of(
                "type",
                action,
                "timeMs",
                call.project().now(),
                "phaseID",
                phase,
                "actorID",
                Stamps.ID,
                "actorName",
                Stamps.NAME));
        Map<String, @Nullable Object> changes = Plain.of("status", status, "actions", actions);
        if (action.equals("SKIPPED")) {
            changes.put("currentPhaseID", phase);
        }
        return Reply.data(
                "Pipeline trigger updated successfully.",
                call.change(call.resource(), changes, call.group().updateAction));
    }
}
