package com.statsig.console.layers;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a patch of overrides joins those of a layer. */
@SnakeCase
public enum LayerOverridesOperation implements Open<LayerOverridesOperation> {
    ADD
}
