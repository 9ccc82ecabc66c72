package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of one load of pulse results.
 */
@ConsoleRecord
public record PulseLoadDetails(
        @Nullable String dagID,
        @Nullable List<PulseLoadJob> jobs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PulseLoadDetailsBuilder.With {}
