package com.statsig.console.paramstores;

import com.statsig.console.common.ParameterType;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that is one of an experiment.
 *
 * @param refType set by {@link #builder()}
 */
@ConsoleRecord
@SnakeCase
public record ExperimentReference(
        @Nullable Open<ParameterKind> refType,
        @Nullable String name,
        @Nullable Open<ParameterType> paramType,
        @Nullable String experimentName,
        @Nullable String paramName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ParamStoreParameter, ExperimentReferenceBuilder.With {
    public static ExperimentReferenceBuilder builder() {
        return ExperimentReferenceBuilder.builder().refType(ParameterKind.EXPERIMENT);
    }
}
