package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that computes a metric for one type of unit.
 */
@ConsoleRecord
public record MetricSql(
        @Nullable String idType,
        @Nullable String sql,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, MetricSqlBuilder.With {}
