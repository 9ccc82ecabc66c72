package com.statsig.console.prompts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a prompt. Null leaves a property as it is.
 *
 * @param description at most 1,000 characters
 * @param targetApps names of target apps
 * @param team the name of the team; {@code teamID} is its id
 */
@ConsoleRecord
public record PromptUpdate(
        @Nullable String description,
        @Nullable List<String> targetApps,
        @Nullable String team,
        @Nullable String teamID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PromptUpdateBuilder.With {
    public static PromptUpdateBuilder builder() {
        return PromptUpdateBuilder.builder();
    }
}
