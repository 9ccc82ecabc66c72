package com.statsig.console.reactor.groups;

import com.statsig.console.configs.ConfigExposures;
import com.statsig.console.configs.ConfigRoutes;
import com.statsig.console.configs.ExposureCount;
import com.statsig.console.configs.ExposureCountBuilder;
import com.statsig.console.configs.ExposureCountQuery;
import com.statsig.console.json.Extra;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What gates, experiments and dynamic configs have in common. */
public final class ConfigsClient {
    private static final int MOST_IDS = 25;
    private static final JsonCodec JSON = JsonCodec.lenient();
    private static final AnswerReader ANSWERS = new AnswerReader(JSON);

    private final Pipe pipe;

    ConfigsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /**
     * How often configs were exposed in the last day and the last seven; at most 25 of each kind are asked for. The
     * server documents an array as well: what its elements say beside the counts is among the {@code unknownProperties},
     * under {@code data}. "Data is not available" is a {@code BadRequestException} that is no fault of the request. {@code GET /console/v1/exposure_count}
     */
    public Mono<ExposureCount> exposureCount(ExposureCountQuery query) {
        return Call.of(pipe, ConfigRoutes.EXPOSURE_COUNT)
                .query(query)
                .refuseUnless(
                        Stream.of(query.experiments(), query.gates(), query.dynamicConfigs())
                                .allMatch(ids -> ids == null || ids.size() <= MOST_IDS),
                        "A list of the query has more than " + MOST_IDS + " ids")
                .single(ConfigsClient::exposureCount);
    }

    /** The server documents one object, and an array of what it counts. */
    private static @Nullable ExposureCount exposureCount(ConsoleResponse response, Consumer<Misfit> misfits) {
        try {
            return ANSWERS.readSingle(response.body(), ExposureCount.class, misfits);
        } catch (UnreadableJsonException noObject) {
            Call.rewind(response.body());
            return counted(ANSWERS.readPage(response.body(), ExposureCount.class, misfits)
                    .items());
        }
    }

    /** What the elements count, together; what they say beside that is kept under {@code data}. */
    private static ExposureCount counted(List<ExposureCount> elements) {
        List<Object> others = elements.stream()
                .filter(element ->
                        element.gates() == null && element.experiments() == null && element.dynamicConfigs() == null)
                .map(element -> (Object) element.unknownProperties())
                .toList();
        return ExposureCountBuilder.builder()
                .gates(all(elements, ExposureCount::gates))
                .experiments(all(elements, ExposureCount::experiments))
                .dynamicConfigs(all(elements, ExposureCount::dynamicConfigs))
                .extra(others.isEmpty() ? Extra.NONE : Extra.of(Map.of("data", others)))
                .build();
    }

    private static @Nullable List<ConfigExposures> all(
            List<ExposureCount> elements, Function<ExposureCount, @Nullable List<ConfigExposures>> kind) {
        List<ConfigExposures> all = new ArrayList<>();
        for (ExposureCount element : elements) {
            List<ConfigExposures> counts = kind.apply(element);
            all.addAll(counts == null ? List.of() : counts);
        }
        return all.isEmpty() ? null : all;
    }
}
