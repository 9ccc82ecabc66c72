package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review to be created, or changes to one that is pending. Null leaves a property out.
 *
 * @param description 1 to 2,000 characters; required at creation
 * @param reviewerIds the people to ask; replaces those there are
 * @param reviewerGroupIds the groups to ask; replaces those there are
 * @param change required at creation; the reviews of experiments and autotunes take none
 */
@ConsoleRecord
@SnakeCase
public record ReviewRequest(
        @Nullable String description,
        @Nullable List<String> reviewerIds,
        @Nullable List<String> reviewerGroupIds,
        @Nullable ReviewChange change,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewRequestBuilder.With {
    public static ReviewRequestBuilder builder() {
        return ReviewRequestBuilder.builder();
    }
}
