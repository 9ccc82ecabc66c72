package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many units were exposed to a group.
 *
 * @param results one entry a day
 */
@ConsoleRecord
public record GroupExposures(
        @Nullable String groupID,
        @Nullable String groupName,
        @Nullable List<DailyExposures> results,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GroupExposuresBuilder.With {}
