package com.statsig.console.autotunes;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The variant that an autotune found to be the best.
 */
@ConsoleRecord
public record AutotuneWinner(
        @Nullable String id,
        @Nullable String name,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, AutotuneWinnerBuilder.With {}
