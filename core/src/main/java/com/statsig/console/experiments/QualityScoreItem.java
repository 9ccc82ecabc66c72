package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion contributes to the quality score.
 *
 * @param status null when it was not checked
 */
@ConsoleRecord
public record QualityScoreItem(
        @Nullable Open<QualityCriterion> criterion,
        @Nullable Open<CheckStatus> status,
        @Nullable String passingDescription,
        @Nullable Double score,
        @Nullable Double weight,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, QualityScoreItemBuilder.With {}
