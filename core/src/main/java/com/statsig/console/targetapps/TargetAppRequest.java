package com.statsig.console.targetapps;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target app to create, or changes to one. Null leaves a property out: a patch leaves it as it is.
 *
 * @param name required to create
 * @param description required to create
 * @param gates only at creation; ids of gates to assign to it
 * @param dynamicConfigs only at creation; ids of dynamic configs to assign to it
 * @param experiments only at creation; ids of experiments to assign to it
 * @param layers only at creation; ids of layers to assign to it
 * @param parameterStores only at creation; names of parameter stores to assign to it
 */
@ConsoleRecord
public record TargetAppRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> gates,
        @Nullable List<String> dynamicConfigs,
        @Nullable List<String> experiments,
        @Nullable List<String> layers,
        @Nullable List<String> parameterStores,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TargetAppRequestBuilder.With {
    public static TargetAppRequestBuilder builder() {
        return TargetAppRequestBuilder.builder();
    }
}
