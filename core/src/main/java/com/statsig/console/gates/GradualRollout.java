package com.statsig.console.gates;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to carry out an increase of a rule's pass percentage that it deems risky.
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
}
