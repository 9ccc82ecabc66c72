package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of an ingestion. Times are ISO.
 *
 * @param dateStamps the days that were ingested, ISO
 * @param runHistory the newest first
 */
@ConsoleRecord
public record IngestionRun(
        @Nullable String runID,
        @Nullable String latestStatus,
        @Nullable String lastUpdatedAt,
        @Nullable String createdAt,
        @Nullable String trigger,
        @Nullable List<String> sources,
        @Nullable List<String> dateStamps,
        @Nullable List<RunStatus> runHistory,
        @Nullable List<SourceHistory> granularHistory,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionRunBuilder.With {}
