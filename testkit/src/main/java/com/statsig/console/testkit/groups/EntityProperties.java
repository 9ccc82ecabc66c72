package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.entityproperties.EntityPropertyRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import java.util.List;
import java.util.Map;

/** Entity property sources, by name. */
final class EntityProperties {
    private EntityProperties() {}

    static Group group() {
        return new Group("entityProperties", "Entity property source", Route.in(EntityPropertyRoutes.class))
                .schema(Schema.of("name:string description:string tags:array sql:string timestampColumn:string"
                        + " timestampAsDay:boolean idTypeMapping:array isReadOnly:boolean team:string? teamID:string?"
                        + " dryRun:boolean"))
                .createRequires("name", "sql", "idTypeMapping")
                .fullUpdateRequires("sql", "idTypeMapping")
                .identifiedBy("name")
                .defaultValue("description", "")
                .defaultValue("tags", List.of())
                .defaultValue("sql", "SELECT 1")
                .defaultValue("idTypeMapping", List.of(Map.of("statsigUnitID", "userID", "column", "user_id")))
                .auditedAs(
                        "create_echidna_entity_property_source",
                        "update_echidna_entity_property_source",
                        "delete_echidna_entity_property_source")
                .on(EntityPropertyRoutes.LIST, Crud::list)
                .on(EntityPropertyRoutes.CREATE, Crud::create)
                .on(EntityPropertyRoutes.GET, Crud::get)
                .on(EntityPropertyRoutes.UPDATE, Crud::update)
                .on(EntityPropertyRoutes.PATCH, Crud::patch)
                .on(EntityPropertyRoutes.DELETE, Crud::delete);
    }
}
