package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** The type of a parameter of a layer or a parameter store. */
@SnakeCase
public enum ParameterType implements Open<ParameterType> {
    STRING,
    NUMBER,
    BOOLEAN,
    OBJECT,
    ARRAY
}
