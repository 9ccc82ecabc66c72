package com.statsig.console.reviews;

import com.statsig.console.common.PulseReloadType;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a warehouse computes the pulse of a gate.
 *
 * @param hour of the day, UTC, 0 to 23
 * @param days of the week, 0 (Sunday) to 6; null is every day
 */
@ConsoleRecord
@SnakeCase
public record ReviewScheduledReload(
        @Nullable Long hour,
        @Nullable List<Long> days,
        @Nullable Open<PulseReloadType> reloadType,
        @Nullable Boolean turboMode,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewScheduledReloadBuilder.With {}
