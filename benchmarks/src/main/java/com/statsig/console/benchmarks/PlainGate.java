package com.statsig.console.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link com.statsig.console.gates.Gate} has of a gate in {@link Bodies}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlainGate(
        String id,
        String name,
        String idType,
        String description,
        String lastModifierID,
        Long lastModifiedTime,
        String lastModifierEmail,
        String lastModifierName,
        String creatorID,
        Long createdTime,
        String creatorName,
        String creatorEmail,
        List<String> tags,
        List<String> targetApps,
        List<String> holdoutIDs,
        String team,
        String teamID,
        Long version,
        Double checksPerHour,
        String status,
        String type,
        String typeReason,
        PlainOwner owner,
        Boolean isTemplate,
        Boolean isEnabled,
        List<PlainRule> rules,
        Boolean measureMetricLifts,
        List<PlainMetric> monitoringMetrics,
        PlainReviews reviewSettings,
        @Nullable String releasePipelineID,
        @Nullable Object activeReview,
        @Nullable Boolean store0100Exposures,
        String permalink,
        @Nullable Long archivedAt,
        @Nullable String archivedByID,
        @Nullable String archivedByName,
        @Nullable String archivedByEmail,
        @Nullable String archiveReason) {
    record PlainOwner(
            String ownerID,
            String ownerType,
            String ownerName,
            String ownerEmail,
            @Nullable String name,
            @Nullable String email) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlainRule(
            String name,
            String id,
            String baseID,
            Double passPercentage,
            List<PlainCondition> conditions,
            @Nullable List<String> environments,
            Object returnValue,
            @Nullable String returnValueJson5,
            @Nullable List<Object> variants,
            @Nullable List<Object> completedAutomatedRollouts,
            @Nullable List<Object> pendingAutomatedRollouts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlainCondition(
            String type,
            String operator,
            Object targetValue,
            @Nullable String field,
            @Nullable String customID) {}

    record PlainMetric(String name, String type) {}

    record PlainReviews(Boolean requiredReview, List<Object> allowedReviewers) {}
}
