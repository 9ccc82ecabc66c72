package com.statsig.console.auditlogs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param name of what was changed
 * @param changeLog what was done, in words
 * @param date a text such as {@code Mon Sep 26 2022}
 * @param time a text such as {@code 23:46:14 GMT+0000 (Coordinated Universal Time)}
 * @param changes the state before and after, as plain Java; its form depends on the action
 */
@ConsoleRecord
public record AuditLog(
        @Nullable String id,
        @Nullable String name,
        @Nullable String changeLog,
        @Nullable Open<AuditActionType> actionType,
        @Nullable String date,
        @Nullable String time,
        @Nullable String updatedBy,
        @Nullable String updatedByUserID,
        @Nullable String modifierEmail,
        @Nullable Object changes,
        @Nullable List<String> tags,
        @Nullable List<String> targetAppIDs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AuditLogBuilder.With {}
