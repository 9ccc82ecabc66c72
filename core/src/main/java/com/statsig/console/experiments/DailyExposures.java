package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How many units were exposed by the end of a day.
 *
 * @param date {@code yyyy-MM-dd}
 */
@ConsoleRecord
public record DailyExposures(
        @Nullable String date,
        @Nullable Long exposures,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, DailyExposuresBuilder.With {}
