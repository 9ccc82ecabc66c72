package com.statsig.console.json;

import org.jspecify.annotations.Nullable;

/**
 * A value that is written like none of the constants of its enum.
 *
 * @param known the constant of which this is another spelling, null when it is none
 */
record OpenText<E extends Enum<E> & Open<E>>(
        Class<E> enumType, String value, @Nullable E known) implements Open<E> {
    @Override
    public String toString() {
        return value;
    }
}
