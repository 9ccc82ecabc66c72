package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a sequential probability ratio test says so far. */
@SnakeCase
public enum SprtDecision implements Open<SprtDecision> {
    ALTERNATIVE,
    NULL,
    CONTINUE
}
