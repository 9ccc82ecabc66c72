package com.statsig.console.targetapps;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target app to be created. Null leaves a property out.
 *
 * @param name demanded
 * @param description demanded
 * @param gates ids of gates to assign to it
 * @param dynamicConfigs ids of dynamic configs to assign to it
 * @param experiments ids of experiments to assign to it
 */
@ConsoleRecord
public record TargetAppCreate(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> gates,
        @Nullable List<String> dynamicConfigs,
        @Nullable List<String> experiments,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TargetAppCreateBuilder.With {
    public static TargetAppCreateBuilder builder() {
        return TargetAppCreateBuilder.builder();
    }
}
