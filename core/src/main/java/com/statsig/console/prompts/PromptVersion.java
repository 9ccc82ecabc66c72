package com.statsig.console.prompts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a prompt: its messages and how a model answers them, or the workflow that does.
 *
 * @param name required; 3 to 100 letters, digits, spaces and {@code _ - .}
 * @param id 3 to 100 letters, digits and {@code _ - .}; made from the name when left out
 * @param evalModel the model that judges answers
 */
@ConsoleRecord
@SnakeCase
public record PromptVersion(
        @Nullable List<PromptMessage> prompts,
        @Nullable Double temperature,
        @Nullable String model,
        @Nullable String name,
        @Nullable String provider,
        @Nullable WorkflowBody workflowBody,
        @Nullable List<WorkflowHeader> workflowHeaders,
        @Nullable List<WorkflowHeader> authWorkflowHeaders,
        @Nullable String evalModel,
        @Nullable Double topP,
        @Nullable Double frequencyPenalty,
        @Nullable Double presencePenalty,
        @Nullable Long maxTokens,
        @Nullable String id,
        @Nullable String description,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PromptVersionBuilder.With {
    public static PromptVersionBuilder builder() {
        return PromptVersionBuilder.builder();
    }
}
