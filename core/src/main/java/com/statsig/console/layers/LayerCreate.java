package com.statsig.console.layers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer to be created. Null leaves a property out.
 *
 * @param name 3 to 100 characters: letters, digits, space and {@code _ -}; required
 * @param description at most 1,000 characters
 * @param idType the unit of the layer; required
 * @param team names the team
 */
@ConsoleRecord
public record LayerCreate(
        @Nullable String name,
        @Nullable String description,
        @Nullable String idType,
        @Nullable List<String> targetApps,
        @Nullable String team,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerCreateBuilder.With {
    public static LayerCreateBuilder builder() {
        return LayerCreateBuilder.builder();
    }
}
