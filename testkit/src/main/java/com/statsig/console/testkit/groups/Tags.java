package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;

/** Tags, which gates, experiments, metrics and so on are sorted by. */
final class Tags {
    private Tags() {}

    static Group group() {
        return new Group("tags", "Tag", Route.in(TagRoutes.class))
                .schema(Schema.of("name:string description:string isCore:boolean")
                        .text("name", 1, 100)
                        .text("description", 0, 1000))
                .createRequires("name", "description")
                .foundByName()
                .createdStatus(200)
                .defaultValue("description", "")
                .defaultValue("isCore", false)
                .auditedAs("tag_create", "tag_edit", "tag_delete")
                .on(TagRoutes.LIST, Crud::list)
                .on(TagRoutes.CREATE, Crud::create)
                .on(TagRoutes.GET, Crud::get)
                .on(TagRoutes.PATCH, Crud::patch)
                .on(TagRoutes.DELETE, Crud::delete);
    }
}
