package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.assignmentsources.AssignmentSourceRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Resource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Assignment sources, by name. */
final class AssignmentSources {
    private AssignmentSources() {}

    static Group group() {
        return new Group("assignmentSources", "Assignment source", Route.in(AssignmentSourceRoutes.class))
                .schema(Schema.of("name:string description:string isVerified:boolean tags:array sql:string"
                        + " timestampColumn:string experimentIDColumn:string groupIDColumn:string idTypeMapping:array"
                        + " isReadOnly:boolean owner:object? team:string? teamID:string? dryRun:boolean"
                        + " groupNameColumn:string scheduledReloadHour:number?"))
                .createRequires(
                        "name", "sql", "timestampColumn", "experimentIDColumn", "groupIDColumn", "idTypeMapping")
                .fullUpdateRequires("sql", "timestampColumn", "experimentIDColumn", "groupIDColumn", "idTypeMapping")
                .identifiedBy("name")
                .defaultValue("description", "")
                .defaultValue("tags", List.of())
                .defaultValue("sql", "SELECT 1")
                .defaultValue("timestampColumn", "ts")
                .defaultValue("experimentIDColumn", "experiment_id")
                .defaultValue("groupIDColumn", "group_id")
                .defaultValue("idTypeMapping", List.of(Map.of("statsigUnitID", "userID", "column", "user_id")))
                .auditedAs(
                        "create_echidna_assignment_source",
                        "update_echidna_assignment_source",
                        "delete_echidna_assignment_source")
                .on(AssignmentSourceRoutes.LIST, Crud::list)
                .on(AssignmentSourceRoutes.CREATE, Crud::create)
                .on(AssignmentSourceRoutes.UPDATE, Crud::update)
                .on(AssignmentSourceRoutes.PATCH, Crud::patch)
                .on(AssignmentSourceRoutes.DELETE, AssignmentSources::delete);
    }

    private static Reply delete(Call call) {
        Object name = call.resource().properties().get("name");
        if (call.project().resources("experiments").list().stream()
                .map(Resource::properties)
                .anyMatch(experiment -> Objects.equals(name, experiment.get("assignmentSourceName"))
                        && "active".equals(experiment.get("status")))) {
            throw Refusal.badRequest("Assignment source is in use by active experiments");
        }
        return Crud.delete(call);
    }
}
