package com.statsig.console.dynamicconfigs;

import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dynamic config to be created. Null leaves a property out; {@code Optional.empty()} sends null.
 *
 * @param name demanded; 3 to 100 characters: letters, digits, space and {@code _ - .}
 * @param id 3 to 100 characters: letters, digits and {@code _ - .}; derived from the name when left out
 * @param description at most 1,000 characters
 * @param isEnabled the server's default is true
 * @param defaultValue what those get whom no rule reaches, as plain Java; an object without nulls
 * @param defaultValueJson5 the same as JSON5 text, with comments; must mean the same where both are given
 * @param idType the unit of the config; {@code userID} when left out
 * @param tags must exist
 * @param schema the JSON Schema (draft 2020-12) that values must meet, as text
 * @param schemaJson5 the same as JSON5 text, with comments
 */
@ConsoleRecord
public record DynamicConfigCreate(
        @Nullable String name,
        @Nullable String id,
        @Nullable String description,
        @Nullable Boolean isEnabled,
        @Nullable List<Rule> rules,
        @Nullable Object defaultValue,
        @Nullable String defaultValueJson5,
        @Nullable String idType,
        @Nullable List<String> tags,
        @Nullable Optional<String> creatorID,
        @Nullable Optional<String> creatorEmail,
        @Nullable Optional<Owner> owner,
        @Nullable Optional<String> schema,
        @Nullable Optional<String> schemaJson5,
        @Nullable List<String> targetApps,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Optional<String> releasePipelineID,
        @Nullable Boolean isTemplate,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DynamicConfigCreateBuilder.With {
    public static DynamicConfigCreateBuilder builder() {
        return DynamicConfigCreateBuilder.builder();
    }
}
