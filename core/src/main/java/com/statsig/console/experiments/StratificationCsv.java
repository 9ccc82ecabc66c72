package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file that units are stratified by.
 *
 * @param original the name it had
 * @param identifier the name the server gave it
 */
@ConsoleRecord
public record StratificationCsv(
        @Nullable String original,
        @Nullable String identifier,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, StratificationCsvBuilder.With {
    public static StratificationCsvBuilder builder() {
        return StratificationCsvBuilder.builder();
    }
}
