package com.statsig.console.auditlogs;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Ascending or descending. */
@SnakeCase
public enum SortOrder implements Open<SortOrder> {
    ASC,
    DESC
}
