package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The smallest effect to find in one group.
 *
 * @param mde the minimum detectable effect
 */
@ConsoleRecord
public record SprtGroupSetting(
        @Nullable String groupKey,
        @Nullable Double mean,
        @Nullable Double mde,
        @Nullable Double stdDev,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SprtGroupSettingBuilder.With {
    public static SprtGroupSettingBuilder builder() {
        return SprtGroupSettingBuilder.builder();
    }
}
