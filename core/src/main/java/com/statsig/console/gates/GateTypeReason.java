package com.statsig.console.gates;

import com.statsig.console.json.Open;

/** Why a gate counts as stale. */
public enum GateTypeReason implements Open<GateTypeReason> {
    NONE,
    STALE_PROBABLY_LAUNCHED,
    STALE_PROBABLY_UNLAUNCHED,
    STALE_PROBABLY_FORGOTTEN,
    STALE_NO_RULES,
    STALE_PROBABLY_DEAD_CHECK,
    STALE_EMPTY_CHECKS,
    STALE_ALL_TRUE,
    STALE_ALL_FALSE
}
