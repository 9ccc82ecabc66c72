package com.statsig.console.metricsources;

import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What warehouse-native metrics are computed from: a query or table of the warehouse. Its name is its id.
 *
 * @param timestampAsDay whether the timestamps are days
 * @param isReadOnly whether only the API may change it
 * @param team the name of the team; {@code teamID} is its id
 * @param disableCURE whether metrics of this source do without CURE
 */
@ConsoleRecord
public record MetricSource(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable String sql,
        @Nullable String timestampColumn,
        @Nullable Boolean timestampAsDay,
        @Nullable List<IdTypeMapping> idTypeMapping,
        @Nullable Open<MetricSourceType> sourceType,
        @Nullable String tableName,
        @Nullable String datePartitionColumn,
        @Nullable List<CustomField> customFieldMapping,
        @Nullable Boolean isReadOnly,
        @Nullable Boolean isVerified,
        @Nullable Owner owner,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Boolean disableCURE,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricSourceBuilder.With {}
