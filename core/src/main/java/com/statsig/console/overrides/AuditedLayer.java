package com.statsig.console.overrides;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.targeting.LayerConditionalOverride;
import com.statsig.console.targeting.LayerIdOverride;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of one layer.
 */
@ConsoleRecord
public record AuditedLayer(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<LayerConditionalOverride> conditionalOverrides,
        @Nullable List<LayerIdOverride> idOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AuditedLayerBuilder.With {}
