package com.statsig.console.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of a query record that is sent as one parameter with commas between the values, not as one parameter for each
 * of them. A list that is empty is refused, and so is a value that is blank or has a comma itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CommaSeparated {
    /** How many values the API takes at most. */
    int most() default Integer.MAX_VALUE;
}
