package com.statsig.console.autotunes;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/**
 * How long the variants of an autotune share the users equally at first. The service also writes {@code 24} and {@code
 * 24hrs} for
 * {@code 24hr}; {@link #known()} is the same for all three.
 */
public enum ExplorationWindow implements Open<ExplorationWindow> {
    @JsonProperty("1hr")
    @JsonAlias({"1", "1hrs"})
    HOUR,
    @JsonProperty("24hr")
    @JsonAlias({"24", "24hrs"})
    DAY,
    @JsonProperty("48hr")
    @JsonAlias({"48", "48hrs"})
    TWO_DAYS,
    @JsonProperty("168hr")
    @JsonAlias({"168", "168hrs"})
    WEEK,
    @JsonProperty("336hr")
    @JsonAlias({"336", "336hrs"})
    TWO_WEEKS
}
