package com.statsig.console.prompts;

import com.statsig.console.Secret;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A header that is sent to a workflow. A request requires both.
 *
 * @param value a secret, as it may be one
 */
@ConsoleRecord
public record WorkflowHeader(
        @Nullable String name,
        @Nullable Secret value,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, WorkflowHeaderBuilder.With {
    public static WorkflowHeaderBuilder builder() {
        return WorkflowHeaderBuilder.builder();
    }
}
