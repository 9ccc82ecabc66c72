package com.statsig.console.keys;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Whether a key is accepted. */
@SnakeCase
public enum KeyStatus implements Open<KeyStatus> {
    ACTIVE,
    DEACTIVATED
}
