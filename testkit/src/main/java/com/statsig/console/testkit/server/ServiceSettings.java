package com.statsig.console.testkit.server;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import java.time.Clock;

/**
 * How the service behaves.
 *
 * @param countsRefused whether attempts that the quota refuses count against it
 * @param retryAfter whether a 429 says how long to wait
 * @param strict whether names in a request that the document does not know are refused
 * @param pageSize of lists, when a request names no limit
 */
public record ServiceSettings(
        ApiKey apiKey,
        Quota quota,
        boolean countsRefused,
        boolean retryAfter,
        Clock clock,
        boolean checksReferences,
        boolean strict,
        int pageSize) {}
