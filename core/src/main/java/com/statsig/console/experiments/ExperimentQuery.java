package com.statsig.console.experiments;

import com.statsig.console.json.CommaSeparated;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which experiments to list. Null leaves a filter out; a list matches any of its values.
 *
 * @param stale true for stale ones only; false is all
 * @param createdStartDate {@code yyyy-MM-dd}
 * @param createdEndDate {@code yyyy-MM-dd}
 * @param ids only these experiments, 1 to 100 of them. Ids that are unknown are left out of the list without a word: {@code
 *     experiments().getAll} tells which ones are missing, and takes more than 100
 * @param fields only these properties of each experiment, by their names on the wire; all others are null. The id
 *     always comes. A name that no experiment has is a {@code BadRequestException}
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record ExperimentQuery(
        @Nullable String layerID,
        @Nullable String idType,
        @Nullable String teamID,
        @Nullable List<Open<ExperimentStatus>> status,
        @Nullable String targetAppID,
        @Nullable Boolean stale,
        @Nullable String createdStartDate,
        @Nullable String createdEndDate,
        @Nullable List<Open<ExperimentType>> experimentType,
        @Nullable String creatorName,
        @Nullable String creatorID,
        @Nullable List<String> tags,
        @CommaSeparated(most = 100) @Nullable List<String> ids,
        @CommaSeparated @Nullable List<String> fields,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentQueryBuilder.With {
    public static ExperimentQueryBuilder builder() {
        return ExperimentQueryBuilder.builder();
    }
}
