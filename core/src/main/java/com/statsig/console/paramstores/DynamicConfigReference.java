package com.statsig.console.paramstores;

import com.statsig.console.common.ParameterType;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that is one of a dynamic config.
 *
 * @param refType set by {@link #builder()}
 */
@ConsoleRecord
@SnakeCase
public record DynamicConfigReference(
        @Nullable Open<ParameterKind> refType,
        @Nullable String name,
        @Nullable Open<ParameterType> paramType,
        @Nullable String configName,
        @Nullable String paramName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ParamStoreParameter, DynamicConfigReferenceBuilder.With {
    public static DynamicConfigReferenceBuilder builder() {
        return DynamicConfigReferenceBuilder.builder().refType(ParameterKind.DYNAMIC_CONFIG);
    }
}
