package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to mute an alert: for a while or for good.
 *
 * @param indefinite until it is unmuted
 * @param durationSeconds above 0
 * @param groupBys the group to mute; the whole alert when left out
 * @param currentSchedule the schedule this one takes the place of
 */
@ConsoleRecord
public record AlertMute(
        @Nullable Boolean indefinite,
        @Nullable Long durationSeconds,
        @Nullable List<AlertGroup> groupBys,
        @Nullable Optional<MuteSchedule> currentSchedule,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertMuteBuilder.With {
    public static AlertMuteBuilder builder() {
        return AlertMuteBuilder.builder();
    }
}
