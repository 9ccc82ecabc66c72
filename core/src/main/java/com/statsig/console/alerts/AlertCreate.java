package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert to be created. Null leaves a property out.
 *
 * @param name required; 4 to 100 characters
 * @param formula how the metrics are combined
 * @param definitionMetricsJson the metrics to watch, each as JSON text
 * @param groupBys what the metrics are split by
 */
@ConsoleRecord
public record AlertCreate(
        @Nullable String name,
        @Nullable String message,
        @Nullable String teamID,
        @Nullable String formula,
        @Nullable List<String> definitionMetricsJson,
        @Nullable List<AlertGroupBy> groupBys,
        @Nullable List<AlertTag> tags,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertCreateBuilder.With {
    public static AlertCreateBuilder builder() {
        return AlertCreateBuilder.builder();
    }
}
