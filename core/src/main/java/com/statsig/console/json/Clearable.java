package com.statsig.console.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a record that is both read and sent, and that the API takes as null: where it came with a value and has
 * been set to null since, it is sent as null. (In records that are only sent, such a component is an {@code Optional}.)
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Clearable {}
