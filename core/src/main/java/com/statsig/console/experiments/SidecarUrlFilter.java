package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which pages an experiment of the Visual Editor (Sidecar) runs on. Both are required.
 */
@ConsoleRecord
public record SidecarUrlFilter(
        @Nullable Open<SidecarUrlFilterType> type,
        @Nullable String value,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SidecarUrlFilterBuilder.With {
    public static SidecarUrlFilterBuilder builder() {
        return SidecarUrlFilterBuilder.builder();
    }
}
