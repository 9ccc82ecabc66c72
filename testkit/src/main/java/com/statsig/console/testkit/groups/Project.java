package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;

/** The project itself: there always is one. */
final class Project {
    private Project() {}

    static Group group() {
        return new Group("project", "Project", Route.in(ProjectRoutes.class))
                .schema(Schema.of("id:string"))
                .on(ProjectRoutes.GET, Crud::getOnly);
    }
}
