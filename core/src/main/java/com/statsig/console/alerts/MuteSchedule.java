package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.EpochSeconds;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an alert is silent. On the wire its times are in seconds, while all other times of alerts are in
 * milliseconds.
 *
 * @param end {@link Instant#EPOCH} (0 on the wire) when it has no end; see {@link #isIndefinite()}
 * @param groupBys the group that is muted; empty is the whole alert
 */
@ConsoleRecord
public record MuteSchedule(
        @EpochSeconds @Nullable Instant start,
        @EpochSeconds @Nullable Instant end,
        @Nullable List<AlertGroup> groupBys,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MuteScheduleBuilder.With {
    public static MuteScheduleBuilder builder() {
        return MuteScheduleBuilder.builder();
    }

    /** A schedule of the whole alert, from then on for so long. */
    public static MuteSchedule of(Instant start, Duration duration) {
        return builder()
                .start(start)
                .end(start.plus(duration))
                .groupBys(List.of())
                .build();
    }

    /** A schedule of the whole alert, from then on without end. */
    public static MuteSchedule ofIndefinite(Instant start) {
        return builder().start(start).end(Instant.EPOCH).groupBys(List.of()).build();
    }

    /** Whether it lasts until somebody ends it. */
    public boolean isIndefinite() {
        return Instant.EPOCH.equals(end);
    }

    /** How long it lasts; null when it has no end, or when its start or its end is not known. */
    public @Nullable Duration duration() {
        return start == null || end == null || isIndefinite() ? null : Duration.between(start, end);
    }
}
