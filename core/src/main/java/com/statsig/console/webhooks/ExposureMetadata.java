package com.statsig.console.webhooks;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What a user was given.
 *
 * @param gate the gate; null for all but gates
 * @param gateValue {@code true} or {@code false}, as text
 * @param config the dynamic config or the experiment; null for gates
 * @param experimentGroupName the group the user is in; null for all but experiments
 * @param ruleID the rule that decided
 * @param reason how the SDK came to the value, {@code Network} or {@code Cache}
 * @param time when the user was given it, in milliseconds since 1970, as text
 */
@ConsoleRecord
public record ExposureMetadata(
        @Nullable String gate,
        @Nullable String gateValue,
        @Nullable String config,
        @Nullable String ruleID,
        @Nullable String reason,
        @Nullable String time,
        @Nullable String experimentGroupName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExposureMetadataBuilder.With {
    public static ExposureMetadataBuilder builder() {
        return ExposureMetadataBuilder.builder();
    }
}
