package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest effects on a metric that the sequential probability ratio test is to find.
 *
 * @param metricKey name and type, {@code checkouts::sum}
 */
@ConsoleRecord
public record SprtMdeSetting(
        @Nullable String metricKey,
        @Nullable List<SprtGroupSetting> groupSettings,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SprtMdeSettingBuilder.With {
    public static SprtMdeSettingBuilder builder() {
        return SprtMdeSettingBuilder.builder();
    }
}
