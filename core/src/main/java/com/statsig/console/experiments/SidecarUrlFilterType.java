package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a filter of the Visual Editor compares an address. */
@SnakeCase
public enum SidecarUrlFilterType implements Open<SidecarUrlFilterType> {
    CONTAINS,
    EQUALS,
    REGEX,
    PATH
}
