package com.statsig.console.auditlogs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What the entries of the audit log can be sorted by. */
@SnakeCase
public enum AuditLogSortKey implements Open<AuditLogSortKey> {
    ID,
    NAME,
    @JsonProperty("changeLog")
    CHANGE_LOG,
    @JsonProperty("actionType")
    ACTION_TYPE,
    DATE,
    TIME,
    @JsonProperty("updatedBy")
    UPDATED_BY,
    @JsonProperty("updatedByUserID")
    UPDATED_BY_USER_ID
}
