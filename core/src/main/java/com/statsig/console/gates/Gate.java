package com.statsig.console.gates;

import com.statsig.console.common.ActiveReview;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.Owner;
import com.statsig.console.common.ReviewSettings;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feature gate as the server has it.
 *
 * @param id derived from the name at creation
 * @param checksPerHour how often it was checked lately; null when that is not known
 * @param version counted up by each change
 * @param team the name of the team; {@code teamID} is what requests take
 * @param store0100Exposures whether exposures are logged at 0 % and 100 %, too
 * @param permalink its page in the console
 * @param archivedAt absent, like the next four, unless the gate was asked for by {@code
 *     console.gates().withArchiveMetadata()}; null when it is not archived, or was archived by no person
 */
@ConsoleRecord
public record Gate(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String description,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable List<String> tags,
        @Nullable List<String> targetApps,
        @Nullable List<String> holdoutIDs,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Long version,
        @Nullable Double checksPerHour,
        @Nullable Open<GateStatus> status,
        @Nullable Open<GateType> type,
        @Nullable Open<GateTypeReason> typeReason,
        @Nullable Owner owner,
        @Nullable Boolean isTemplate,
        @Nullable Boolean isEnabled,
        @Nullable List<Rule> rules,
        @Nullable Boolean measureMetricLifts,
        @Nullable List<MetricRef> monitoringMetrics,
        @Nullable ReviewSettings reviewSettings,
        @Nullable String releasePipelineID,
        @Nullable ActiveReview activeReview,
        @Nullable Boolean store0100Exposures,
        @Nullable String permalink,
        @Nullable Instant archivedAt,
        @Nullable String archivedByID,
        @Nullable String archivedByName,
        @Nullable String archivedByEmail,
        @Nullable String archiveReason,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GateBuilder.With {}
