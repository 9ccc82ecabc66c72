package com.statsig.console.json;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record its builder, {@code XBuilder}, whose {@code With} interface the record implements: {@code
 * x.with(b -> b.name("new"))} is a changed copy, and {@code x.with()} a builder that starts from it.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        addConcreteSettersForOptional =
                                RecordBuilder.ConcreteSettersForOptionalMode.ENABLED_WITH_NULLABLE_ANNOTATION,
                        emptyDefaultForOptional = false,
                        addClassRetainedGenerated = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Inherited
public @interface ConsoleRecord {}
