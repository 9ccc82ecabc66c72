package com.statsig.console.experiments;

import com.statsig.console.json.Open;

/** How a check turned out. */
public enum CheckStatus implements Open<CheckStatus> {
    PASSED,
    FAILED,
    WAITING,
    WARNING,
    NOT_APPLIED
}
