package com.statsig.console.auditlogs;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What the entries of the audit log can be sorted by. */
public record AuditLogSortKey(String value) implements OpenEnum {
    public static final AuditLogSortKey ID = new AuditLogSortKey("id");
    public static final AuditLogSortKey NAME = new AuditLogSortKey("name");
    public static final AuditLogSortKey CHANGE_LOG = new AuditLogSortKey("changeLog");
    public static final AuditLogSortKey ACTION_TYPE = new AuditLogSortKey("actionType");
    public static final AuditLogSortKey DATE = new AuditLogSortKey("date");
    public static final AuditLogSortKey TIME = new AuditLogSortKey("time");
    public static final AuditLogSortKey UPDATED_BY = new AuditLogSortKey("updatedBy");
    public static final AuditLogSortKey UPDATED_BY_USER_ID = new AuditLogSortKey("updatedByUserID");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ID,
        NAME,
        CHANGE_LOG,
        ACTION_TYPE,
        DATE,
        TIME,
        UPDATED_BY,
        UPDATED_BY_USER_ID,
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
