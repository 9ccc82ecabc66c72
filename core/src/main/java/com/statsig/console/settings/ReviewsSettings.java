package com.statsig.console.settings;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What in the project must be reviewed. An update requires the first three.
 *
 * @param isConfigReviewRequired gates, experiments and the like
 * @param isMetricReviewRequiredOnVerifiedOnly of metrics only verified ones
 * @param isWhnAnalysisOnlyReviewRequired WHN: experiments that are only analyzed
 * @param isWhnSourceReviewRequired WHN: metric, assignment and entity property sources
 */
@ConsoleRecord
@SnakeCase
public record ReviewsSettings(
        @Nullable Boolean isConfigReviewRequired,
        @Nullable Boolean isMetricReviewRequired,
        @Nullable Boolean isMetricReviewRequiredOnVerifiedOnly,
        @Nullable Boolean isWhnAnalysisOnlyReviewRequired,
        @Nullable Boolean isWhnSourceReviewRequired,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewsSettingsBuilder.With {
    public static ReviewsSettingsBuilder builder() {
        return ReviewsSettingsBuilder.builder();
    }
}
