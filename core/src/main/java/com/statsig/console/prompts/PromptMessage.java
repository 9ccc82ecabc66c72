package com.statsig.console.prompts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * One message of a prompt. A request requires both.
 */
@ConsoleRecord
public record PromptMessage(
        @Nullable String content,
        @Nullable Open<PromptRole> role,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PromptMessageBuilder.With {
    public static PromptMessageBuilder builder() {
        return PromptMessageBuilder.builder();
    }
}
