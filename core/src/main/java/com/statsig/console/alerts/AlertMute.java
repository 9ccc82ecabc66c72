package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to mute an alert: for a while or until it is unmuted, as {@link #of} and {@link #ofIndefinite} say it.
 *
 * @param indefinite until it is unmuted
 * @param durationSeconds above 0; left out where {@code indefinite} is true
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

    /** Mutes the whole alert for so long, which is rounded up to whole seconds. */
    public static AlertMute of(Duration duration) {
        return builder()
                .durationSeconds(duration.plusNanos(999_999_999).toSeconds())
                .build();
    }

    /** Mutes the whole alert until it is unmuted. */
    public static AlertMute ofIndefinite() {
        return builder().indefinite(true).build();
    }
}
