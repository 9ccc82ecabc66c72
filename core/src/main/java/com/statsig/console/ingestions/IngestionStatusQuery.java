package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which statuses to list.
 */
@ConsoleRecord
public record IngestionStatusQuery(
        @Nullable String source,
        @Nullable Open<IngestionDataset> dataset,
        @Nullable Open<IngestionState> status,
        @Nullable List<Open<IngestionState>> statuses,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionStatusQueryBuilder.With {
    public static IngestionStatusQueryBuilder builder() {
        return IngestionStatusQueryBuilder.builder();
    }
}
