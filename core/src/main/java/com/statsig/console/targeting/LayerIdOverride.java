package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ids that get one group of an experiment of the layer. The group and the ids are required.
 *
 * @param idType the kind of the ids; empty is the id type of the layer
 * @param environment empty is every environment
 */
@ConsoleRecord
public record LayerIdOverride(
        @Nullable String groupName,
        @Nullable List<String> ids,
        @Nullable Optional<String> idType,
        @Nullable Optional<String> environment,
        @Nullable Optional<String> experimentName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerIdOverrideBuilder.With {
    public static LayerIdOverrideBuilder builder() {
        return LayerIdOverrideBuilder.builder();
    }
}
