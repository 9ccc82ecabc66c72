package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import java.util.Map;

/** Roles, by name. */
final class Roles {
    private Roles() {}

    static Group group() {
        return new Group("roles", "Role", Route.in(RoleRoutes.class))
                .schema(Schema.of("name:string permissions:object"))
                .identifiedBy("name")
                .createRequires("name", "permissions")
                .defaultValue("permissions", Map.of())
                .auditedAs("upsert_user_role", "upsert_user_role", "delete_user_role")
                .on(RoleRoutes.LIST, Crud::list)
                .on(RoleRoutes.CREATE, Crud::create)
                .on(RoleRoutes.GET, Crud::get)
                .on(RoleRoutes.PATCH, Crud::patch)
                .on(RoleRoutes.DELETE, Crud::delete);
    }
}
