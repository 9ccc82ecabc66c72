package com.statsig.console.reactor.quota;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * How a process shares the quota of its project with others.
 *
 * @param whenAway what calls do while the store cannot be reached
 * @param heartbeat how often a process tells the others what it does, while it does something; 50 ms to 1 minute. Within
 *     about that time a refusal reaches all. A process that ends without a word counts for 3 to 6 heartbeats more, and for 6
 *     seconds where that is longer than 2
 */
@RecordBuilder
public record SharedQuotaOptions(WhenAway whenAway, Duration heartbeat) implements SharedQuotaOptionsBuilder.With {
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Calls wait while the store is away; a heartbeat of 1 s. */
    public static final SharedQuotaOptions DEFAULTS = new SharedQuotaOptions(WhenAway.WAIT, Duration.ofSeconds(1));

    public SharedQuotaOptions {
        if (heartbeat.compareTo(SHORTEST) < 0 || heartbeat.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("heartbeat must be 50 ms to 1 minute, got " + heartbeat);
        }
    }
}
