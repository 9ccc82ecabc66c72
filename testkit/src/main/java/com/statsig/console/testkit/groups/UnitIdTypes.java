package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.unitidtypes.UnitIdTypeRoutes;

/** Unit ID types, by name. */
final class UnitIdTypes {
    private UnitIdTypes() {}

    static Group group() {
        return new Group("unitIdTypes", "Unit ID Type", Route.in(UnitIdTypeRoutes.class))
                .schema(Schema.of("name:string description:string"))
                .createRequires("name")
                .identifiedBy("name")
                .defaultValue("description", "")
                .auditedAs("company_ID_type_add", "company_ID_type_edit", "company_ID_type_delete")
                .on(UnitIdTypeRoutes.LIST, Crud::list)
                .on(UnitIdTypeRoutes.CREATE, Crud::create)
                .on(UnitIdTypeRoutes.GET, Crud::get)
                .on(UnitIdTypeRoutes.PATCH, Crud::patch)
                .on(UnitIdTypeRoutes.DELETE, Crud::delete);
    }
}
