package com.statsig.console.environments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All environments of a project.
 *
 * @param environments required by an update; those it leaves out are deleted
 */
@ConsoleRecord
public record Environments(
        @Nullable List<Environment> environments,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, EnvironmentsBuilder.With {
    public static EnvironmentsBuilder builder() {
        return EnvironmentsBuilder.builder();
    }
}
