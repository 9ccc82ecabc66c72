package com.statsig.console.reactor;

/** A script in a JVM of its own: makes a call, does not close its client, and comes to its end. */
public final class OneCall {
    private OneCall() {}

    public static void main(String[] args) {
        StatsigConsole.fromEnvironment().tags().list().collectList().block();
    }
}
