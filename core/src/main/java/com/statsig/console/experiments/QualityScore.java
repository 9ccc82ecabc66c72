package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well an experiment is set up.
 */
@ConsoleRecord
public record QualityScore(
        @Nullable Double score,
        @Nullable List<QualityScoreItem> breakdown,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, QualityScoreBuilder.With {}
