package com.statsig.console.experiments;

import com.statsig.console.common.CriteriaCondition;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the assignment source belong to an experiment.
 */
@ConsoleRecord
public record AssignmentSourceFilter(
        @Nullable String column,
        @Nullable Open<CriteriaCondition> condition,
        @Nullable List<String> values,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AssignmentSourceFilterBuilder.With {
    public static AssignmentSourceFilterBuilder builder() {
        return AssignmentSourceFilterBuilder.builder();
    }
}
