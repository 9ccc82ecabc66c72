package com.statsig.console.testkit.server;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import java.time.Clock;

/**
 * How the service behaves.
 *
 * @param retryAfter whether a 429 says how long to wait
 * @param pageSize of lists, when a request names no limit
 */
public record ServiceSettings(
        ApiKey apiKey, Quota quota, boolean retryAfter, Clock clock, boolean checksReferences, int pageSize) {}
