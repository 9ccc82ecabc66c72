package com.statsig.console.dashboards;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a chart counts. */
@SnakeCase
public enum SourceType implements Open<SourceType> {
    EVENT
}
