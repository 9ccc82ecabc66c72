package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a run of a release pipeline.
 *
 * @param actorID null when the server did it
 */
@ConsoleRecord
public record TriggerAction(
        @Nullable Open<TriggerActionType> type,
        @Nullable Instant timeMs,
        @Nullable String phaseID,
        @Nullable String actorID,
        @Nullable String actorName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TriggerActionBuilder.With {}
