package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run had come with one source.
 */
@ConsoleRecord
public record SourceHistory(
        @Nullable String source,
        @Nullable String latestSourceStatus,
        @Nullable List<DayHistory> statusByDate,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SourceHistoryBuilder.With {}
