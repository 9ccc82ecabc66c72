package com.statsig.console.reactor.quota;

/**
 * How a process shares a quota with others.
 *
 * @param state where they keep it
 * @param name of the value there
 */
record Sharing(SharedState state, String name, SharedQuotaOptions options) {}
