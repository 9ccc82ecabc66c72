package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Why a metric has no pulse statistics. The server may send other texts. */
@SnakeCase
public enum PulseError implements Open<PulseError> {
    NO_DATA,
    IMPORT_NO_DATA,
    INCOMPATIBLE_TYPES,
    ECHIDNA_UNRIPE,
    SETUP_INCOMPLETE,
    HOURLY_METRIC_TYPE_NOT_SUPPORTED,
    CONTROL_OR_TEST_NO_UNITS,
    NO_SUBDIMENSION_FILTER
}
