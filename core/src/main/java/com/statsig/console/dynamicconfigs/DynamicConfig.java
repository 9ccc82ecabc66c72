package com.statsig.console.dynamicconfigs;

import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dynamic config as the server has it.
 *
 * @param id derived from the name at creation
 * @param team the name of the team; its id is {@code teamID}
 * @param version counted up by each change
 * @param defaultValue what those get whom no rule reaches, as plain Java
 * @param defaultValueJson5 the same as JSON5 text, with its comments
 * @param schema the JSON Schema (draft 2020-12) that values must meet, as text; null when there is none
 * @param schemaJson5 the same as JSON5 text, with its comments
 * @param checksPerHour how often it was checked lately; null when that is not known
 * @param permalink its page in the console
 * @param type as a nightly job left it: a config that it has not seen is {@code TEMPORARY}
 * @param isPermanent whether it is marked as here to stay
 */
@ConsoleRecord
public record DynamicConfig(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String description,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable List<String> tags,
        @Nullable List<String> targetApps,
        @Nullable List<String> holdoutIDs,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Long version,
        @Nullable Boolean isEnabled,
        @Nullable List<Rule> rules,
        @Nullable Object defaultValue,
        @Nullable String defaultValueJson5,
        @Nullable Owner owner,
        @Nullable String schema,
        @Nullable String schemaJson5,
        @Nullable String releasePipelineID,
        @Nullable Boolean isTemplate,
        @Nullable Open<DynamicConfigStatus> status,
        @Nullable Double checksPerHour,
        @Nullable String permalink,
        @Nullable Open<DynamicConfigType> type,
        @Nullable Open<DynamicConfigTypeReason> typeReason,
        @Nullable Boolean isPermanent,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DynamicConfigBuilder.With {}
