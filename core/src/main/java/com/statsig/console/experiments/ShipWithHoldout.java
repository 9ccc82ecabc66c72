package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an experiment was shipped with a part of its users held back.
 *
 * @param holdoutPercent the percentage of users that is held back
 * @param expectedDuration days that they are to be held back
 */
@ConsoleRecord
public record ShipWithHoldout(
        @Nullable Long holdoutPercent,
        @Nullable String shippedGroupID,
        @Nullable String shippedGroupName,
        @Nullable Instant shippedWithHoldoutTime,
        @Nullable Double expectedDuration,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ShipWithHoldoutBuilder.With {}
