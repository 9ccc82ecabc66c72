package com.statsig.console.auditlogs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log to list: without dates, those of the last 90 days. Null leaves a filter out; a list
 * matches any of its values.
 *
 * @param id of the resource that was changed
 * @param latestID the newest entry to count from, so that later ones do not shift the pages
 * @param startDate {@code yyyy-MM-dd}, the first day; 90 days before {@code endDate} when left out
 * @param endDate {@code yyyy-MM-dd}, the last day; today when left out
 * @param startTime from when on, within the dates: it narrows them and does not widen them
 * @param endTime until when, within the dates; less than seven days after {@code startTime} if both are set
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record AuditLogQuery(
        @Nullable String id,
        @Nullable Open<AuditLogSortKey> sortKey,
        @Nullable Open<SortOrder> sortOrder,
        @Nullable String latestID,
        @Nullable List<String> tags,
        @Nullable Open<AuditActionType> actionType,
        @Nullable List<Open<AuditActionType>> actionTypes,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AuditLogQueryBuilder.With {
    public static AuditLogQueryBuilder builder() {
        return AuditLogQueryBuilder.builder();
    }
}
