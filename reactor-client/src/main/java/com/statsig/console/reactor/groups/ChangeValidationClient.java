package com.statsig.console.reactor.groups;

import com.statsig.console.changevalidation.ChangeValidation;
import com.statsig.console.changevalidation.ChangeValidationMessage;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/**
 * Answers of a service that validates changes. Statsig sends it each change as a {@link
 * com.statsig.console.changevalidation.ChangeRequest} and waits two minutes.
 */
public final class ChangeValidationClient {
    private final Pipe pipe;

    ChangeValidationClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /**
     * Tells whether a change may be saved; reviewID and validated are required. {@code POST
     * /console/v1/change_validation}
     */
    public Mono<Void> submit(ChangeValidation verdict) {
        return Call.of(pipe, ChangeValidationRoutes.SUBMIT)
                .body(verdict, "reviewID", "validated")
                .noContent();
    }

    /**
     * Replaces the message that is shown while a change is being validated; reviewID is required. {@code PATCH
     * /console/v1/change_validation/message}
     */
    public Mono<Void> patchMessage(ChangeValidationMessage message) {
        return Call.of(pipe, ChangeValidationRoutes.PATCH_MESSAGE)
                .body(message, "reviewID")
                .noContent();
    }
}
