package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Release pipelines and their phases. */
final class ReleasePipelines {
    private ReleasePipelines() {}

    static Group group() {
        return new Group("releasePipelines", "Pipeline", Route.in(ReleasePipelineRoutes.class))
                .schema(Schema.of("name:string phases:array triggerNotice:string?"))
                .createRequires("name")
                .id((body, ids) -> ids.next())
                .createdStatus(200)
                .stamped("creatorID", "createdTime", "lastModifierID", "lastModifiedTime")
                .defaultValue("phases", List.of())
                .auditedAs("release_pipeline_create", "release_pipeline_update", "release_pipeline_delete")
                .on(ReleasePipelineRoutes.LIST, Crud::list)
                .on(ReleasePipelineRoutes.CREATE, call -> Crud.create(withPhaseIds(call)))
                .on(ReleasePipelineRoutes.GET, Crud::get)
                .on(ReleasePipelineRoutes.UPDATE, call -> Crud.update(withPhaseIds(call)))
                .on(ReleasePipelineRoutes.DELETE, Crud::delete);
    }

    /** Phases that come without an id get one. */
    private static Call withPhaseIds(Call call) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(call.body());
        if (body.containsKey("phases")) {
            List<Map<String, @Nullable Object>> phases = new ArrayList<>();
            for (Map<String, @Nullable Object> phase : Plain.objects(body.get("phases"))) {
                Map<String, @Nullable Object> identified = new LinkedHashMap<>(phase);
                if (Plain.text(phase.get("id")) == null) {
                    identified.put("id", call.project().ids().next());
                }
                phases.add(identified);
            }
            body.put("phases", phases);
        }
        return call.with(body);
    }
}
