package com.statsig.console.gates;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which gates to list. Null leaves a filter out; a list matches any of its values.
 *
 * @param includeArchived the server's default is false
 * @param includeArchiveMetadata whether to tell when, by whom and why an archived gate was archived, which is absent
 *     otherwise; {@code console.gates().withArchiveMetadata()} sets it for this and all other operations
 * @param store0100Exposures only gates that log exposures at 0 % and 100 %, or only those that do not
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record GateQuery(
        @Nullable List<String> idType,
        @Nullable Open<GateType> type,
        @Nullable Open<GateTypeReason> typeReason,
        @Nullable List<Open<GateRate>> passRate,
        @Nullable List<Open<GateRate>> rolloutRate,
        @Nullable String releasePipelineID,
        @Nullable String teamID,
        @Nullable String targetAppID,
        @Nullable Boolean includeArchived,
        @Nullable Boolean includeArchiveMetadata,
        @Nullable Boolean store0100Exposures,
        @Nullable String creatorName,
        @Nullable String creatorID,
        @Nullable List<String> tags,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GateQueryBuilder.With {
    public static GateQueryBuilder builder() {
        return GateQueryBuilder.builder();
    }
}
