package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of your own in the quality score of an experiment. Its weight is taken together with the others', and all
 * are scaled to 100.
 *
 * @param criteriaName one of the server's or any other
 * @param status {@code PASSED}, {@code FAILED} or {@code WARNING}
 */
@ConsoleRecord
public record ManualQualityScore(
        @Nullable Open<QualityCriterion> criteriaName,
        @Nullable Open<CheckStatus> status,
        @Nullable String criteriaDescription,
        @Nullable Double score,
        @Nullable Double weight,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ManualQualityScoreBuilder.With {
    public static ManualQualityScoreBuilder builder() {
        return ManualQualityScoreBuilder.builder();
    }
}
