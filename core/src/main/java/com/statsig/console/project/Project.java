package com.statsig.console.project;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The project that a key belongs to.
 */
@ConsoleRecord
public record Project(
        @Nullable String id,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, ProjectBuilder.With {}
