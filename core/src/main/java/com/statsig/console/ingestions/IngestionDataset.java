package com.statsig.console.ingestions;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What is ingested or exported. */
public record IngestionDataset(String value) implements OpenEnum {
    public static final IngestionDataset EVENTS = new IngestionDataset("Events");
    public static final IngestionDataset METRICS = new IngestionDataset("Metrics");
    public static final IngestionDataset EXPOSURES = new IngestionDataset("Exposures");
    public static final IngestionDataset EXPORT_EXPOSURES = new IngestionDataset("export_exposures");
    public static final IngestionDataset ENTITY_PROPERTIES = new IngestionDataset("entity_properties");
    public static final IngestionDataset EXPORT_EVENTS = new IngestionDataset("export_events");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        EVENTS,
        METRICS,
        EXPOSURES,
        EXPORT_EXPOSURES,
        ENTITY_PROPERTIES,
        EXPORT_EVENTS,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
