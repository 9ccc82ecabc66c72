package com.statsig.console.changevalidation;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The target apps of something are changed.
 *
 * @param type {@code update_target_apps}
 * @param changeId null for experiments
 * @param configName null for experiments
 * @param experimentName null for all but experiments
 */
@ConsoleRecord
@SnakeCase
public record TargetAppsChange(
        @Nullable String type,
        @Nullable String reviewId,
        @Nullable String changeId,
        @Nullable String submitter,
        @Nullable String committer,
        @Nullable Open<ConfigType> configType,
        @Nullable String configName,
        @Nullable String experimentName,
        @Nullable List<String> oldTargetApps,
        @Nullable List<String> newTargetApps,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, TargetAppsChangeBuilder.With {}
