package com.statsig.console.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a record that can be cleared. Where it came with a value and has been set to null since, what clears it
 * is sent. An {@code Optional} component is clearable without this annotation, by JSON null.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Clearable {
    /** What the API takes for "clear this property", as JSON text. */
    String by() default "null";
}
