package com.statsig.console.segments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A segment to be created. Null leaves a property out; {@code Optional.empty()} sends null.
 *
 * @param name required; 3 to 100 characters: letters, digits, space and {@code _ -}
 * @param id 3 to 100 characters: letters, digits and {@code _ -}; derived from the name when left out
 * @param description at most 1,000 characters
 * @param type required
 * @param idType the unit of the segment; {@code userID} when left out
 * @param tags must exist
 * @param rules of a rule-based segment; their conditions can look at users and segments, not at gates
 */
@ConsoleRecord
public record SegmentCreate(
        @Nullable String name,
        @Nullable String id,
        @Nullable String description,
        @Nullable Open<SegmentType> type,
        @Nullable String idType,
        @Nullable List<String> tags,
        @Nullable Optional<String> creatorID,
        @Nullable Optional<String> creatorEmail,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable List<Rule> rules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SegmentCreateBuilder.With {
    public static SegmentCreateBuilder builder() {
        return SegmentCreateBuilder.builder();
    }
}
