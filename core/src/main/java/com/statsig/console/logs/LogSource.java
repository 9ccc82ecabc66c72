package com.statsig.console.logs;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a row of the log explorer is. */
@SnakeCase
public enum LogSource implements Open<LogSource> {
    LOGS,
    EVENTS,
    SPANS
}
