package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Why a metric has no pulse statistics. The server may send other texts. */
public record PulseError(String value) implements OpenEnum {
    public static final PulseError NO_DATA = new PulseError("no_data");
    public static final PulseError IMPORT_NO_DATA = new PulseError("import_no_data");
    public static final PulseError INCOMPATIBLE_TYPES = new PulseError("incompatible_types");
    public static final PulseError ECHIDNA_UNRIPE = new PulseError("echidna_unripe");
    public static final PulseError SETUP_INCOMPLETE = new PulseError("setup_incomplete");
    public static final PulseError HOURLY_METRIC_TYPE_NOT_SUPPORTED =
            new PulseError("hourly_metric_type_not_supported");
    public static final PulseError CONTROL_OR_TEST_NO_UNITS = new PulseError("control_or_test_no_units");
    public static final PulseError NO_SUBDIMENSION_FILTER = new PulseError("no_subdimension_filter");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        NO_DATA,
        IMPORT_NO_DATA,
        INCOMPATIBLE_TYPES,
        ECHIDNA_UNRIPE,
        SETUP_INCOMPLETE,
        HOURLY_METRIC_TYPE_NOT_SUPPORTED,
        CONTROL_OR_TEST_NO_UNITS,
        NO_SUBDIMENSION_FILTER,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
