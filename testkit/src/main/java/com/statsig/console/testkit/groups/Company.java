package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;

/** The company of the project: there always is one. */
final class Company {
    private Company() {}

    static Group group() {
        return new Group("company", "Company", Route.in(CompanyRoutes.class))
                .schema(Schema.of("companyName:string"))
                .identifiedBy("companyID")
                .defaultValue("companyName", "A Company")
                .defaultValue("isWarehouseNative", false)
                .defaultValue("orgID", null)
                .defaultValue("orgName", null)
                .defaultValue("resultsUpTo", 0)
                .on(CompanyRoutes.GET, Crud::getOnly);
    }
}
