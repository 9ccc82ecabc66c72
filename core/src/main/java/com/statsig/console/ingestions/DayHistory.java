package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run had come with one day of a source.
 *
 * @param dateStamp ISO
 */
@ConsoleRecord
public record DayHistory(
        @Nullable String dateStamp,
        @Nullable List<RunStatus> statuses,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DayHistoryBuilder.With {}
