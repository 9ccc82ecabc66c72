package com.statsig.console.layers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.LayerConditionalOverride;
import com.statsig.console.targeting.LayerIdOverride;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which group in a layer, whatever the chance says. A request requires both lists; they may be empty.
 *
 * @param op of a patch only, where it is {@code ADD} when left out
 */
@ConsoleRecord
public record LayerOverrides(
        @Nullable Open<LayerOverridesOperation> op,
        @Nullable List<LayerConditionalOverride> conditionalOverrides,
        @Nullable List<LayerIdOverride> idOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerOverridesBuilder.With {
    public static LayerOverridesBuilder builder() {
        return LayerOverridesBuilder.builder();
    }
}
