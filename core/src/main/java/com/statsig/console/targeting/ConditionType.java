package com.statsig.console.targeting;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a condition looks at. */
@SnakeCase
public enum ConditionType implements Open<ConditionType> {
    APP_VERSION,
    BROWSER_NAME,
    BROWSER_VERSION,
    COUNTRY,
    CUSTOM_FIELD,
    EMAIL,
    ENVIRONMENT_TIER,
    FAILS_GATE,
    FAILS_SEGMENT,
    IP_ADDRESS,
    LOCALE,
    OS_NAME,
    OS_VERSION,
    PASSES_GATE,
    PASSES_SEGMENT,
    PUBLIC,
    TIME,
    UNIT_ID,
    USER_ID,
    URL,
    JAVASCRIPT,
    DEVICE_MODEL,
    TARGET_APP,
    USER_AGENT,
    EXPERIMENT_GROUP,
    PASSES_EXPERIMENT,
    FAILS_EXPERIMENT
}
