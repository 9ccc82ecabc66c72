package com.statsig.console.reactor.groups;

import com.statsig.console.project.Project;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on the project that the API key belongs to. */
public final class ProjectClient {
    private final Pipe pipe;

    ProjectClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The project. {@code GET /console/v1/project} */
    public Mono<Project> get() {
        return Call.of(pipe, ProjectRoutes.GET).single(Project.class);
    }
}
