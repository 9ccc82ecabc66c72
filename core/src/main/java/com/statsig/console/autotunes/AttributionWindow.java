package com.statsig.console.autotunes;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/**
 * The longest time from an exposure to a success event that counts for an autotune. The service also writes {@code 2}
 * and {@code 2hrs} for
 * {@code 2hr}; {@link #known()} is the same for all three.
 */
public enum AttributionWindow implements Open<AttributionWindow> {
    @JsonProperty("1hr")
    @JsonAlias({"1", "1hrs"})
    HOUR,
    @JsonProperty("2hr")
    @JsonAlias({"2", "2hrs"})
    TWO_HOURS,
    @JsonProperty("4hr")
    @JsonAlias({"4", "4hrs"})
    FOUR_HOURS,
    @JsonProperty("24hr")
    @JsonAlias({"24", "24hrs"})
    DAY
}
