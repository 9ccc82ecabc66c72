package com.statsig.console.reactor.http;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * The connections of a client. Times are taken to be between a millisecond and {@link #LONGEST}.
 *
 * @param maxConnections open at the same time; further calls wait for one
 * @param maxIdleTime after which an unused connection is closed; shorter than the load balancer's, or calls run into
 *     connections that are closed already
 * @param connectTimeout to connect, and to wait for a free connection
 * @param maxBodyBytes the largest response body that is read, unzipped; at most 1 GiB
 */
@RecordBuilder
public record HttpSettings(int maxConnections, Duration maxIdleTime, Duration connectTimeout, long maxBodyBytes)
        implements HttpSettingsBuilder.With {
    /** The longest time that a connection may be idle or take to be made: 24 days. */
    public static final Duration LONGEST = Duration.ofDays(24);

    /** 64 connections, idle for at most 30 s, 10 s to connect, bodies up to 64 MiB. */
    public static final HttpSettings DEFAULTS =
            new HttpSettings(64, Duration.ofSeconds(30), Duration.ofSeconds(10), 64L << 20);

    public HttpSettings {
        if (maxConnections < 1) {
            throw new IllegalArgumentException("maxConnections must be 1 or more, got " + maxConnections);
        }
        if (maxBodyBytes < 1) {
            throw new IllegalArgumentException("maxBodyBytes must be 1 or more, got " + maxBodyBytes);
        }
        if (maxIdleTime.isNegative()
                || maxIdleTime.isZero()
                || connectTimeout.isNegative()
                || connectTimeout.isZero()) {
            throw new IllegalArgumentException("maxIdleTime and connectTimeout must be longer than zero");
        }
        maxIdleTime = within(maxIdleTime);
        connectTimeout = within(connectTimeout);
        maxBodyBytes = Math.min(maxBodyBytes, Bytes.MOST);
    }

    private static Duration within(Duration time) {
        Duration shortest = Duration.ofMillis(1);
        return time.compareTo(shortest) < 0 ? shortest : time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
