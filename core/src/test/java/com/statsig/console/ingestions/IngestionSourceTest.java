package com.statsig.console.ingestions;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestionSourceTest {
    @ParameterizedTest
    @CsvSource({
        "Metrics, dateid, MetricsSource",
        "Events, event_name, EventsSource",
        "Exposures, experiment, ExposuresSource",
        "export_exposures, group_id, ExposuresSource"
    })
    void theDatasetTellsWhichSourceItIs(String dataset, String column, String type) {
        String json = "{\"type\":\"s3\",\"column_mapping\":{\"unit_id\":\"u\",\"" + column + "\":\"c\"},\"dataset\":\""
                + dataset + "\",\"use_delta_sharing\":true}";

        IngestionSource source = Json.read(IngestionSource.class, json);

        assertThat(source.getClass().getSimpleName()).isEqualTo(type);
        assertThat(Json.write(source)).isEqualTo(json);
    }
}
