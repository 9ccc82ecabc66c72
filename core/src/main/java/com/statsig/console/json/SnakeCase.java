package com.statsig.console.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The properties of this record, or the constants of this {@link Open} enum, are {@code snake_case} on the wire: {@code
 * reviewId} is {@code review_id}, and {@code STR_CONTAINS_ANY} is {@code str_contains_any}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SnakeCase {}
