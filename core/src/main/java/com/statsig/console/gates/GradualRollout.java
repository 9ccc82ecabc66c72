package com.statsig.console.gates;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to carry out a change of rules that the policy of the project calls risky. It refuses such a change
 * until it is sent with one of these: {@link #ofServerSchedule()}, {@link #ofPhases} or {@link #ofBypass()}. Ask a person
 * before you bypass.
 *
 * @param type required
 * @param phases at least one; the server's own schedule when left out
 */
@ConsoleRecord
public record GradualRollout(
        @Nullable Open<GradualRolloutType> type,
        @Nullable List<GradualRolloutPhase> phases,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GradualRolloutBuilder.With {
    public static GradualRolloutBuilder builder() {
        return GradualRolloutBuilder.builder();
    }

    /** In steps, by the schedule of the server. */
    public static GradualRollout ofServerSchedule() {
        return builder().type(GradualRolloutType.GRADUAL).build();
    }

    /** In these steps, at least one. */
    public static GradualRollout ofPhases(GradualRolloutPhase... phases) {
        return builder()
                .type(GradualRolloutType.GRADUAL)
                .phases(List.of(phases))
                .build();
    }

    /** At once, against the policy. */
    public static GradualRollout ofBypass() {
        return builder().type(GradualRolloutType.BYPASS).build();
    }
}
