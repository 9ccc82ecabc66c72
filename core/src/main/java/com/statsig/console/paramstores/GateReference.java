package com.statsig.console.paramstores;

import com.statsig.console.common.ParameterType;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose value depends on who passes a gate.
 *
 * @param refType set by {@link #builder()}
 * @param passValue plain Java, of the type that {@code paramType} names, as {@code failValue}
 */
@ConsoleRecord
@SnakeCase
public record GateReference(
        @Nullable Open<ParameterKind> refType,
        @Nullable String name,
        @Nullable String gateName,
        @Nullable Open<ParameterType> paramType,
        @Nullable Object passValue,
        @Nullable Object failValue,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ParamStoreParameter, GateReferenceBuilder.With {
    public static GateReferenceBuilder builder() {
        return GateReferenceBuilder.builder().refType(ParameterKind.GATE);
    }
}
