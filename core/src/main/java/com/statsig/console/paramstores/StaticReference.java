package com.statsig.console.paramstores;

import com.statsig.console.common.ParameterType;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter with one value for everybody.
 *
 * @param refType set by {@link #builder()}
 * @param value plain Java, of the type that {@code paramType} names
 */
@ConsoleRecord
@SnakeCase
public record StaticReference(
        @Nullable Open<ParameterKind> refType,
        @Nullable String name,
        @Nullable Open<ParameterType> paramType,
        @Nullable Object value,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ParamStoreParameter, StaticReferenceBuilder.With {
    public static StaticReferenceBuilder builder() {
        return StaticReferenceBuilder.builder().refType(ParameterKind.STATIC);
    }
}
