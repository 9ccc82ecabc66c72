package com.statsig.console.dynamicconfigs;

import com.statsig.console.json.Open;

/** Why a dynamic config counts as stale. */
public enum DynamicConfigTypeReason implements Open<DynamicConfigTypeReason> {
    NONE,
    STALE_PROBABLY_DEAD_CHECK,
    STALE_NO_RULES,
    STALE_PROBABLY_FORGOTTEN,
    STALE_PROBABLY_LAUNCHED,
    STALE_PROBABLY_UNLAUNCHED
}
