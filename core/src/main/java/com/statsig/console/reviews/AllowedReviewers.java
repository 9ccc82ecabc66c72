package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may approve changes. In a proposed change each list replaces the one there is; null leaves it as it is.
 */
@ConsoleRecord
@SnakeCase
public record AllowedReviewers(
        @Nullable List<String> userIds,
        @Nullable List<String> groupIds,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AllowedReviewersBuilder.With {
    public static AllowedReviewersBuilder builder() {
        return AllowedReviewersBuilder.builder();
    }
}
