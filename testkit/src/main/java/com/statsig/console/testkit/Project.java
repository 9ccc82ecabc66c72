package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.project.ProjectRoutes;

/** The project itself: there always is one. */
final class Project {
    private Project() {}

    static Group group() {
        return new Group("project", "Project", Route.in(ProjectRoutes.class))
                .schema(Schema.of("id:string"))
                .on(ProjectRoutes.GET, Crud::getOnly);
    }
}
