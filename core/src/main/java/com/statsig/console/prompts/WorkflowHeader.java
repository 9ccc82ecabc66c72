package com.statsig.console.prompts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A header that is sent to a workflow. A request demands both.
 *
 * @param value is left out of {@link #toString()}: it may be a secret
 */
@ConsoleRecord
public record WorkflowHeader(
        @Nullable String name,
        @Nullable String value,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, WorkflowHeaderBuilder.With {
    public static WorkflowHeaderBuilder builder() {
        return WorkflowHeaderBuilder.builder();
    }

    /** Without the value. */
    @Override
    public String toString() {
        return "WorkflowHeader[name=" + name + "]";
    }
}
