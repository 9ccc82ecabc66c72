package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the groups of an experiment were given out, day by day.
 *
 * @param startDate {@code yyyy-MM-dd}
 * @param endDate {@code yyyy-MM-dd}
 * @param isRealtime whether the last day is still counted, and so is not complete
 */
@ConsoleRecord
public record ExperimentDiagnostics(
        @Nullable String experimentName,
        @Nullable Open<DiagnosticsType> type,
        @JsonProperty("unit_id_type") @Nullable String unitIdType,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable List<DiagnosticsDay> data,
        @JsonProperty("is_realtime") @Nullable Boolean isRealtime,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentDiagnosticsBuilder.With {}
