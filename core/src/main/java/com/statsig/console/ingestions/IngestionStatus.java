package com.statsig.console.ingestions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What became of an ingestion.
 *
 * @param ds the day, ISO
 * @param timestamp ISO
 */
@ConsoleRecord
@SnakeCase
public record IngestionStatus(
        @Nullable String ds,
        @Nullable String ingestionDataset,
        @Nullable String ingestionSource,
        @Nullable String sourceName,
        @Nullable String message,
        @Nullable String errorMessage,
        @Nullable Open<IngestionState> status,
        @JsonProperty("rowCount") @Nullable Long rowCount,
        @JsonProperty("metricCount") @Nullable Long metricCount,
        @Nullable String timestamp,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionStatusBuilder.With {}
