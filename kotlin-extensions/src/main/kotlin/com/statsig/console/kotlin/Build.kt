package com.statsig.console.kotlin

/** Inside the block of one builder the builders around it are out of reach: no value lands in the wrong record. */
@DslMarker
@Target(AnnotationTarget.CLASS, AnnotationTarget.TYPE)
@Retention(AnnotationRetention.BINARY)
public annotation class ConsoleDsl

/** What is done to the builder of a record, as in `tagRequest { name("Core") }`. */
public typealias Build<B> = (@ConsoleDsl B).() -> Unit
