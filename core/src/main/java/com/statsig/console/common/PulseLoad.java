package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One load of pulse results, of the past or running.
 *
 * @param startDs first day, as {@code yyyy-MM-dd}
 * @param endDs last day, as {@code yyyy-MM-dd}
 */
@ConsoleRecord
public record PulseLoad(
        @Nullable String creatorName,
        @Nullable Instant createdTime,
        @Nullable Instant finishedTime,
        @Nullable Open<PulseLoadState> finishedState,
        @Nullable String startDs,
        @Nullable String endDs,
        @Nullable Open<PulseReloadType> reloadType,
        @Nullable Boolean turboMode,
        @Nullable String dagID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PulseLoadBuilder.With {}
