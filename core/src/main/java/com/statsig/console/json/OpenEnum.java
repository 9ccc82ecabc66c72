package com.statsig.console.json;

/**
 * An enumeration of the server, open at its end: a record around the value on the wire, with a constant for each value
 * known when this SDK was made. A value that is not among them is data like any other; it is kept and written back.
 *
 * <p>Types with few values have a nested {@code enum Known} and a method {@code known()} for use in a {@code switch};
 * there an unheard-of value is {@code UNKNOWN}.
 */
public interface OpenEnum {
    /** The value on the wire. */
    String value();
}
