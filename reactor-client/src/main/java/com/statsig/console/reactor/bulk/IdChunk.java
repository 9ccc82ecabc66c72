package com.statsig.console.reactor.bulk;

import java.util.List;

/**
 * Ids that go with one request.
 *
 * @param number of the chunk, counted from 1
 */
public record IdChunk(long number, List<String> ids) {}
