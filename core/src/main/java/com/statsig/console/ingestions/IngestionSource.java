package com.statsig.console.ingestions;

import com.statsig.console.json.Model;
import com.statsig.console.json.Union;

/** A source of an ingestion to be created or changed, by its dataset. */
@Union(
        property = "dataset",
        cases = {
            @Union.Case(type = "Metrics", as = MetricsSource.class),
            @Union.Case(type = "Events", as = EventsSource.class),
            @Union.Case(type = "Exposures", as = ExposuresSource.class),
            @Union.Case(type = "export_exposures", as = ExposuresSource.class)
        },
        other = UnknownSource.class)
public sealed interface IngestionSource extends Model
        permits MetricsSource, EventsSource, ExposuresSource, UnknownSource {}
