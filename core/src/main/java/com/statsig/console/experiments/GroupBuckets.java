package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How full the buckets of one group are.
 */
@ConsoleRecord
public record GroupBuckets(
        @Nullable String groupID,
        @Nullable Double averageBucketSize,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GroupBucketsBuilder.With {}
