package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * One of several values that a rule of a dynamic config gives out.
 *
 * @param passPercentage 0 to 100: its share
 * @param returnValue plain Java
 * @param returnValueJson5 the same as JSON5 text, with its comments
 */
@ConsoleRecord
public record Variant(
        @Nullable String id,
        @Nullable String name,
        @Nullable Double passPercentage,
        @Nullable Object returnValue,
        @Nullable String returnValueJson5,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, VariantBuilder.With {
    public static VariantBuilder builder() {
        return VariantBuilder.builder();
    }
}
