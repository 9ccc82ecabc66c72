package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Within what time of the first step the others count.
 */
@ConsoleRecord
@SnakeCase
public record ConversionWindow(
        @Nullable Long value,
        @Nullable Open<DateUnit> unit,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ConversionWindowBuilder.With {
    public static ConversionWindowBuilder builder() {
        return ConversionWindowBuilder.builder();
    }
}
