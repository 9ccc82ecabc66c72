package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs of release pipelines: those that a test has put there. */
final class ReleasePipelineTriggers {
    private static final Schema PHASE = Schema.of("phaseID:string");

    /** What the audit log calls the actions. */
    private static final Map<String, String> AUDITED = Map.of(
            "ABORTED", "release_pipeline_trigger_aborted",
            "APPROVED_FOR", "release_pipeline_trigger_approved",
            "PAUSED", "release_pipeline_trigger_paused",
            "UNPAUSED", "release_pipeline_trigger_unpaused",
            "SKIPPED", "release_pipeline_trigger_phase_skipped");

    private ReleasePipelineTriggers() {}

    static Group group() {
        return new Group("releasePipelineTriggers", "Pipeline trigger", Route.in(ReleasePipelineTriggerRoutes.class))
                .schema(Schema.of("description:string"))
                .identifiedBy("id")
                .stamped("creatorID", "createdTime", "lastModifierID", "lastModifierName")
                .defaultValue("status", "IN_PROGRESS")
                .defaultValue("actions", List.of())
                .defaultValue("releasePipelineID", "")
                .defaultValue("currentPhase", null)
                .defaultValue("currentPhaseID", null)
                .defaultValue("currentPhaseEndTime", null)
                .filters("releasePipelineID", "gateID", "dynamicConfigID", "status")
                .on(ReleasePipelineTriggerRoutes.LIST, ReleasePipelineTriggers::list)
                .on(ReleasePipelineTriggerRoutes.GET, Crud::get)
                .on(ReleasePipelineTriggerRoutes.ABORT, call -> act(call, "ABORTED", "ABORTED"))
                .on(ReleasePipelineTriggerRoutes.ROLLOUT, call -> act(call, "FULL_ROLL_OUT", "COMPLETED"))
                .on(ReleasePipelineTriggerRoutes.APPROVE, call -> actInPhase(call, "APPROVED_FOR", "IN_PROGRESS"))
                .on(ReleasePipelineTriggerRoutes.PAUSE, call -> actInPhase(call, "PAUSED", "PAUSED"))
                .on(ReleasePipelineTriggerRoutes.UNPAUSE, call -> actInPhase(call, "UNPAUSED", "IN_PROGRESS"))
                .on(ReleasePipelineTriggerRoutes.SKIP, ReleasePipelineTriggers::skip);
    }

    private static Reply list(Call call) {
        List<Resource> created = call.resources().list().stream()
                .filter(trigger -> call.isBetween(
                        "startDate", "endDate", trigger.properties().get("createdTime")))
                .toList();
        return call.page(
                "Pipeline triggers listed successfully.",
                call.group().select(created, call.query()),
                Resource::properties);
    }

    private static Reply actInPhase(Call call, String action, String status) {
        call.check(PHASE, List.of("phaseID"));
        Object current = call.resource().properties().get("currentPhaseID");
        if (current != null && !current.equals(call.body().get("phaseID"))) {
            throw Refusal.badRequest("The pipeline is in another phase");
        }
        return act(call, action, status);
    }

    private static Reply skip(Call call) {
        call.check(PHASE, List.of("phaseID"));
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
                Author.ID,
                "actorName",
                Author.NAME));
        Map<String, @Nullable Object> changes = Plain.of("status", status, "actions", actions);
        if (action.equals("SKIPPED")) {
            changes.put("currentPhaseID", phase);
        }
        return Reply.data(
                "Pipeline trigger updated successfully.",
                call.change(call.resource(), changes, AUDITED.getOrDefault(action, "release_pipeline_completed")));
    }
}
