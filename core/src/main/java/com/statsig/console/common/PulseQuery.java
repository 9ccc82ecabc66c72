package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How to compute pulse results. Null leaves the choice to the server.
 *
 * @param cuped whether to reduce variance by CUPED
 * @param confidence the confidence level in percent, 0 to 100
 */
@ConsoleRecord
public record PulseQuery(
        @Nullable Boolean cuped,
        @Nullable Double confidence,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PulseQueryBuilder.With {
    public static PulseQueryBuilder builder() {
        return PulseQueryBuilder.builder();
    }
}
