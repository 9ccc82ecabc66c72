package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Which way a metric should move. */
@SnakeCase
public enum Directionality implements Open<Directionality> {
    INCREASE,
    DECREASE
}
