package com.statsig.console.reactor.groups;

import com.statsig.console.environments.EnvironmentRoutes;
import com.statsig.console.environments.Environments;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on the environments of a project, which are read and written all together. */
public final class EnvironmentsClient {
    private final Pipe pipe;

    EnvironmentsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All environments. {@code GET /console/v1/environments} */
    public Mono<Environments> get() {
        return Call.of(pipe, EnvironmentRoutes.GET).single(Environments.class);
    }

    /**
     * Replaces all environments; those that are left out are deleted, those without an id created. {@code POST
     * /console/v1/environments}
     */
    public Mono<Environments> update(Environments environments) {
        return Call.of(pipe, EnvironmentRoutes.UPDATE)
                .body(environments, "environments")
                .single(Environments.class);
    }
}
