package com.statsig.console.layers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a layer, for a full update and for a patch. Null leaves a property as it is. A full update requires the
 * description and the parameters.
 *
 * @param description at most 1,000 characters
 * @param parameters replace all those there are, with their descriptions and schemas; each of those must be among them
 */
@ConsoleRecord
public record LayerUpdate(
        @Nullable String description,
        @Nullable List<LayerParameter> parameters,
        @Nullable List<String> targetApps,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerUpdateBuilder.With {
    public static LayerUpdateBuilder builder() {
        return LayerUpdateBuilder.builder();
    }
}
