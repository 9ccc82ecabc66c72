package com.statsig.console.prompts;

import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A prompt to create, or changes to one. Null leaves a property out: a patch leaves it as it is. {@code
 * Optional.empty()} sends null, which clears it.
 *
 * @param name required to create, and only at creation; 3 to 100 letters, digits, spaces and {@code _ - .}
 * @param displayName only at creation
 * @param description at most 1,000 characters
 * @param targetApps names of target apps
 * @param team the name of the team; {@code teamID} is its id
 * @param tags only at creation; must exist
 * @param creatorID only at creation
 * @param owner only at creation
 * @param creatorEmail only at creation
 */
@ConsoleRecord
public record PromptRequest(
        @Nullable String name,
        @Nullable String displayName,
        @Nullable String description,
        @Nullable List<String> targetApps,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable List<String> tags,
        @Nullable Optional<String> creatorID,
        @Nullable Optional<Owner> owner,
        @Nullable Optional<String> creatorEmail,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PromptRequestBuilder.With {
    public static PromptRequestBuilder builder() {
        return PromptRequestBuilder.builder();
    }
}
