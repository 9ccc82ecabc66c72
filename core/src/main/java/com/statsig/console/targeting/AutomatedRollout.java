package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an automated rollout.
 *
 * @param time when; the unit is undocumented, and taken to be milliseconds since 1970
 * @param passPercent 0 to 100
 */
@ConsoleRecord
public record AutomatedRollout(
        @Nullable Instant time,
        @Nullable Double passPercent,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AutomatedRolloutBuilder.With {}
