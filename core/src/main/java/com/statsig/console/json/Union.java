package com.statsig.console.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a sealed interface of {@link Model} records is read as: the {@code type} property of the JSON says which. A
 * value that is none of the cases is read as the other one, which keeps all of it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Union {
    Case[] cases();

    /** A record whose only component beside its {@link Extra} is the type. */
    Class<? extends Model> other();

    /** One alternative. */
    @interface Case {
        /** The value of the {@code type} property. */
        String type();

        Class<? extends Model> as();
    }
}
