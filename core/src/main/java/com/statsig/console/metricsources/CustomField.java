package com.statsig.console.metricsources;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A field that is computed from the columns of a source.
 */
@ConsoleRecord
public record CustomField(
        @Nullable String key,
        @Nullable String formula,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, CustomFieldBuilder.With {
    public static CustomFieldBuilder builder() {
        return CustomFieldBuilder.builder();
    }
}
