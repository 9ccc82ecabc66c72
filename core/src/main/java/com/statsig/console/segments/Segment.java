package com.statsig.console.segments;

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
 * A segment as the server has it.
 *
 * @param id derived from the name at creation
 * @param count of an id list: how many ids it has
 * @param rules of a rule-based segment
 * @param version counted up by each change
 * @param permalink its page in the console
 */
@ConsoleRecord
public record Segment(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String description,
        @Nullable Open<SegmentType> type,
        @Nullable Boolean isEnabled,
        @Nullable Long count,
        @Nullable List<Rule> rules,
        @Nullable List<String> tags,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable List<String> targetApps,
        @Nullable List<String> holdoutIDs,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Long version,
        @Nullable String permalink,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SegmentBuilder.With {}
