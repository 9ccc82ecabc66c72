package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** How units of the second id type are matched to those of the first. */
public enum IdentifierMappingMode implements Open<IdentifierMappingMode> {
    @JsonProperty("strictOneToOne")
    STRICT_ONE_TO_ONE,
    @JsonProperty("firstTouchOneToMany")
    FIRST_TOUCH_ONE_TO_MANY,
    @JsonProperty("lastTouchOneToMany")
    LAST_TOUCH_ONE_TO_MANY
}
