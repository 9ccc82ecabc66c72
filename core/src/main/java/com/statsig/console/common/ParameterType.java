package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** The type of a parameter of a layer or a parameter store. */
public record ParameterType(String value) implements OpenEnum {
    public static final ParameterType STRING = new ParameterType("string");
    public static final ParameterType NUMBER = new ParameterType("number");
    public static final ParameterType BOOLEAN = new ParameterType("boolean");
    public static final ParameterType OBJECT = new ParameterType("object");
    public static final ParameterType ARRAY = new ParameterType("array");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        STRING,
        NUMBER,
        BOOLEAN,
        OBJECT,
        ARRAY,
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
