package com.statsig.console.autotunes;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * One of the variants of an autotune. A request requires the name and the JSON.
 *
 * @param json what users of the variant get, as plain Java
 * @param id made by the server
 */
@ConsoleRecord
public record AutotuneVariant(
        @Nullable String name,
        @Nullable Object json,
        @Nullable Double size,
        @Nullable String id,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AutotuneVariantBuilder.With {
    public static AutotuneVariantBuilder builder() {
        return AutotuneVariantBuilder.builder();
    }
}
