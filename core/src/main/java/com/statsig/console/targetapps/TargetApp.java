package com.statsig.console.targetapps;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A target app: an application that is sent only the gates, configs and experiments assigned to it.
 */
@ConsoleRecord
public record TargetApp(
        @Nullable String id,
        @Nullable String name,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, TargetAppBuilder.With {}
