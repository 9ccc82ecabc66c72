package com.statsig.console.reactor;

import static com.statsig.console.configs.ConfigRoutes.EXPOSURE_COUNT;

import com.statsig.console.configs.ExposureCount;
import com.statsig.console.configs.ExposureCountQuery;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What gates, experiments and dynamic configs have in common. */
public final class ConfigsClient {
    private static final int MOST_IDS = 25;

    private final Pipe pipe;

    ConfigsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /**
     * How often configs were exposed in the last day and the last seven; at most 25 of each kind are asked for. {@code
     * GET /console/v1/exposure_count}
     */
    public Mono<ExposureCount> exposureCount(ExposureCountQuery query) {
        return Call.of(pipe, EXPOSURE_COUNT)
                .query(query)
                .refuseUnless(
                        Stream.of(query.experiments(), query.gates(), query.dynamicConfigs())
                                .allMatch(ids -> ids == null || ids.size() <= MOST_IDS),
                        "A list of the query has more than " + MOST_IDS + " ids")
                .single(ExposureCount.class);
    }
}
