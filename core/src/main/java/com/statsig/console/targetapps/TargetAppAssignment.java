package com.statsig.console.targetapps;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to assign to target apps.
 *
 * @param targetApps required; ids of target apps
 * @param gates ids of gates
 * @param dynamicConfigs ids of dynamic configs
 * @param experiments ids of experiments
 * @param layers ids of layers
 * @param parameterStores names of parameter stores
 */
@ConsoleRecord
public record TargetAppAssignment(
        @Nullable List<String> targetApps,
        @Nullable List<String> gates,
        @Nullable List<String> dynamicConfigs,
        @Nullable List<String> experiments,
        @Nullable List<String> layers,
        @Nullable List<String> parameterStores,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TargetAppAssignmentBuilder.With {
    public static TargetAppAssignmentBuilder builder() {
        return TargetAppAssignmentBuilder.builder();
    }
}
