package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pulse results to compute.
 *
 * @param refresh how much to compute anew; the server's default is {@code FULL}
 * @param metricIDs the metrics of a {@code METRIC} refresh
 * @param ruleId the rule of a gate; required there, unused for experiments
 */
@ConsoleRecord
public record LoadPulse(
        @Nullable Open<PulseReloadType> refresh,
        @Nullable List<String> metricIDs,
        @Nullable String ruleId,
        @Nullable Boolean turboMode,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LoadPulseBuilder.With {
    public static LoadPulseBuilder builder() {
        return LoadPulseBuilder.builder();
    }
}
