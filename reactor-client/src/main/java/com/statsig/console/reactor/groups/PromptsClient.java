package com.statsig.console.reactor.groups;

import com.statsig.console.prompts.Prompt;
import com.statsig.console.prompts.PromptRequest;
import com.statsig.console.prompts.PromptRoutes;
import com.statsig.console.prompts.PromptVersion;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on prompts and their versions. */
public final class PromptsClient {
    private static final String[] OF_CREATION = {"name", "displayName", "tags", "creatorID", "owner", "creatorEmail"};

    private final Pipe pipe;

    PromptsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All prompts. {@code GET /console/v1/prompts} */
    public PagedFlux<Prompt> list() {
        return Call.of(pipe, PromptRoutes.LIST).paged(Prompt.class);
    }

    /** One prompt. {@code GET /console/v1/prompts/{id}} */
    public Mono<Prompt> get(String id) {
        return Call.of(pipe, PromptRoutes.GET, id).single(Prompt.class);
    }

    /** Creates a prompt; its name is required. {@code POST /console/v1/prompts} */
    public Mono<Prompt> create(PromptRequest prompt) {
        return Call.of(pipe, PromptRoutes.CREATE).body(prompt, "name").single(Prompt.class);
    }

    /**
     * Changes what is set. What only a creation sets (all but {@code description}, {@code targetApps}, {@code team} and
     * {@code teamID}) is refused. {@code PATCH /console/v1/prompts/{id}}
     */
    public Mono<Prompt> patch(String id, PromptRequest changes) {
        return Call.of(pipe, PromptRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(Prompt.class);
    }

    /** Reads a prompt, changes it, and patches the properties that differ. */
    public Mono<Prompt> edit(String id, UnaryOperator<Prompt> change) {
        return Edit.edit(
                PromptRoutes.PATCH,
                get(id),
                change,
                PromptRequest.class,
                changes -> Call.of(pipe, PromptRoutes.PATCH, id).json(changes).single(Prompt.class),
                OF_CREATION);
    }

    /** Deletes a prompt. {@code DELETE /console/v1/prompts/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, PromptRoutes.DELETE, id).noContent();
    }

    /** Adds a version to a prompt; its name is required. {@code POST /console/v1/prompts/{id}/versions} */
    public Mono<PromptVersion> createVersion(String id, PromptVersion version) {
        return Call.of(pipe, PromptRoutes.CREATE_VERSION, id)
                .body(version, "name")
                .single(PromptVersion.class);
    }

    /**
     * Starts the evaluation of a version; the answer has its id and name. {@code POST
     * /console/v1/prompts/{id}/versions/{versionId}/start_evals}
     */
    public Mono<PromptVersion> startEvals(String id, String versionId) {
        return Call.of(pipe, PromptRoutes.START_EVALS, id, versionId).single(PromptVersion.class);
    }
}
