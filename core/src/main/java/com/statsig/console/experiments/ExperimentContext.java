package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of an experiment, as text.
 */
@ConsoleRecord
public record ExperimentContext(
        @Nullable String experimentID,
        @Nullable String context,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentContextBuilder.With {}
