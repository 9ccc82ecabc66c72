package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of an experiment, and what its units get.
 *
 * @param id set by the server
 * @param size 0 to 100: its share of the experiment
 * @param parameterValues by the name of the parameter, as plain Java. An experiment of the Visual Editor also shows its
 *     sidecar settings here; sent back, they are ignored
 * @param isControl set by the server
 * @param shipped set by the server
 * @param foreignGroupIDVerified set by the server
 * @param images addresses of pictures
 */
@ConsoleRecord
public record ExperimentGroup(
        @Nullable String name,
        @Nullable String id,
        @Nullable Double size,
        @Nullable Map<String, @Nullable Object> parameterValues,
        @Nullable Boolean disabled,
        @Nullable String description,
        @Nullable String foreignGroupID,
        @Nullable Boolean highlighted,
        @Nullable Boolean isControl,
        @Nullable Boolean shipped,
        @Nullable List<String> images,
        @Nullable Boolean foreignGroupIDVerified,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentGroupBuilder.With {
    public static ExperimentGroupBuilder builder() {
        return ExperimentGroupBuilder.builder();
    }
}
