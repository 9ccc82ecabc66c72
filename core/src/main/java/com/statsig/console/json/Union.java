package com.statsig.console.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a sealed interface of {@link Model} records is read as: the value of one property of the JSON says which. A
 * value that is none of the cases is read as the other one, which keeps all of it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Union {
    /** The name of that property on the wire. */
    String property() default "type";

    /** The alternatives that have a record of their own. */
    Case[] cases();

    /** A record that has, beside its {@link Extra}, at most a component for that property. */
    Class<? extends Model> other();

    /** One alternative. */
    @interface Case {
        /** The value of the property. */
        String type();

        /** The record that it is read as. */
        Class<? extends Model> as();
    }
}
