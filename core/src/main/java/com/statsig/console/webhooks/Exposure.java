package com.statsig.console.webhooks;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user was given a gate, dynamic config, experiment or layer.
 *
 * @param eventName {@code statsig::gate_exposure}, {@code statsig::config_exposure}, {@code
 *     statsig::experiment_exposure} or {@code statsig::layer_exposure}
 * @param timestamp when it was logged; {@link #time()} reads it
 * @param value empty text
 * @param metadata which gate, config or experiment, and what it gave
 * @param statsigMetadata how it was logged, as plain Java
 * @param timeUUID the id of the event
 * @param unitID what the user is told apart by: {@code userID}, {@code stableID} or an id type of your own
 */
@ConsoleRecord
public record Exposure(
        @Nullable String eventName,
        @Nullable EventUser user,
        @Nullable String userID,
        @Nullable Object timestamp,
        @Nullable Map<String, @Nullable Object> statsigMetadata,
        @Nullable Object value,
        @Nullable ExposureMetadata metadata,
        @Nullable String timeUUID,
        @Nullable String unitID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements WebhookEvent, ExposureBuilder.With {
    public static ExposureBuilder builder() {
        return ExposureBuilder.builder();
    }
}
