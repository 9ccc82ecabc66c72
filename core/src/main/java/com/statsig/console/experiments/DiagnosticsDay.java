package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one day.
 *
 * @param date {@code yyyy-MM-dd}
 */
@ConsoleRecord
public record DiagnosticsDay(
        @Nullable String date,
        @Nullable List<DiagnosticsCount> results,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DiagnosticsDayBuilder.With {}
