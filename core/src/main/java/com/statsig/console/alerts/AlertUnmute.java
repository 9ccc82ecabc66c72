package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to unmute of an alert.
 *
 * @param groupBys the group to unmute; the whole alert when left out
 * @param currentSchedule the schedule to end
 */
@ConsoleRecord
public record AlertUnmute(
        @Nullable List<AlertGroup> groupBys,
        @Nullable Optional<MuteSchedule> currentSchedule,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertUnmuteBuilder.With {
    public static AlertUnmuteBuilder builder() {
        return AlertUnmuteBuilder.builder();
    }
}
