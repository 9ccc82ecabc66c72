package com.statsig.console.prompts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a workflow. A request requires both.
 *
 * @param type {@code JSON}
 */
@ConsoleRecord
public record WorkflowBody(
        @Nullable String type,
        @Nullable String value,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, WorkflowBodyBuilder.With {
    public static WorkflowBodyBuilder builder() {
        return WorkflowBodyBuilder.builder();
    }
}
