package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How far stratified sampling is. */
@SnakeCase
public enum StratificationStatus implements Open<StratificationStatus> {
    PENDING,
    SUCCESS,
    ERROR
}
