package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * When a dataset is ingested each day.
 *
 * @param dataset required by an update
 * @param scheduledHourPst Pacific Standard Time, 0 to 23
 */
@ConsoleRecord
@SnakeCase
public record IngestionSchedule(
        @Nullable Open<IngestionDataset> dataset,
        @Nullable Long scheduledHourPst,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionScheduleBuilder.With {
    public static IngestionScheduleBuilder builder() {
        return IngestionScheduleBuilder.builder();
    }
}
