package com.statsig.console.webhooks;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Something was changed in the console or through the Console API.
 *
 * @param eventName {@code statsig::config_change}
 * @param user who changed it
 * @param timestamp when; {@link #time()} reads it
 * @param metadata what was changed, and how
 */
@ConsoleRecord
public record ConfigChange(
        @Nullable EventUser user,
        @Nullable Object timestamp,
        @Nullable String eventName,
        @Nullable ConfigChangeMetadata metadata,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements WebhookEvent, ConfigChangeBuilder.With {
    public static ConfigChangeBuilder builder() {
        return ConfigChangeBuilder.builder();
    }
}
