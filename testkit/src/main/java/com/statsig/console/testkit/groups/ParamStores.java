package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.paramstores.ParamStoreRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import java.util.List;

/** Param stores. */
final class ParamStores {
    private ParamStores() {}

    static Group group() {
        return new Group("paramStores", "Param Store", Route.in(ParamStoreRoutes.class))
                .schema(Schema.of("name:string displayName:string description:string targetAppIDs:array tags:array"
                        + " team:string parameters:array"))
                .createRequires("name", "description", "displayName")
                .createdStatus(200)
                .id((body, ids) -> ids.next())
                .writeOnly("targetAppIDs", "tags")
                .stamped("createdTime", "creatorID", "lastModifierID")
                .defaultValue("displayName", "")
                .defaultValue("description", "")
                .defaultValue("parameters", List.of())
                .auditedAs("param_store_create", "param_store_update", "param_store_delete")
                .on(ParamStoreRoutes.LIST, Crud::list)
                .on(ParamStoreRoutes.CREATE, Crud::create)
                .on(ParamStoreRoutes.GET, Crud::get)
                .on(ParamStoreRoutes.UPDATE, Crud::update)
                .on(ParamStoreRoutes.DELETE, Crud::delete);
    }
}
