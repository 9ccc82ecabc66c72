package com.statsig.console.ingestions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What is ingested or exported. */
@SnakeCase
public enum IngestionDataset implements Open<IngestionDataset> {
    @JsonProperty("Events")
    EVENTS,
    @JsonProperty("Metrics")
    METRICS,
    @JsonProperty("Exposures")
    EXPOSURES,
    EXPORT_EXPOSURES,
    ENTITY_PROPERTIES,
    EXPORT_EVENTS
}
