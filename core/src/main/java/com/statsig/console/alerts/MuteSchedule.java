package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an alert is silent.
 *
 * @param start the unit is undocumented, and taken to be milliseconds since 1970
 * @param end likewise
 * @param groupBys the group that is muted; empty is the whole alert
 */
@ConsoleRecord
public record MuteSchedule(
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable List<AlertGroup> groupBys,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MuteScheduleBuilder.With {
    public static MuteScheduleBuilder builder() {
        return MuteScheduleBuilder.builder();
    }
}
