package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.project.Project;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.reactor.ApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ProjectRoutes.class));

    @Test
    void readsTheProject() {
        api.expect("GET", "/console/v1/project").answer(200, "{'message':'ok','data':{'id':'p'}}");
        assertThat(api.console().project().get().map(Project::id).block()).isEqualTo("p");
    }
}
