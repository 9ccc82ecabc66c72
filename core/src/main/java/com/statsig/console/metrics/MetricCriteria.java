package com.statsig.console.metrics;

import com.statsig.console.common.CriteriaCondition;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter on events, or on rows of the warehouse.
 *
 * @param column the property or column
 * @param values what it is compared with; several mean any of them
 * @param nullVacuousOverride whether a missing value passes a condition that negates
 */
@ConsoleRecord
public record MetricCriteria(
        @Nullable Open<CriteriaType> type,
        @Nullable String column,
        @Nullable Open<CriteriaCondition> condition,
        @Nullable List<String> values,
        @Nullable Boolean nullVacuousOverride,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricCriteriaBuilder.With {
    public static MetricCriteriaBuilder builder() {
        return MetricCriteriaBuilder.builder();
    }
}
