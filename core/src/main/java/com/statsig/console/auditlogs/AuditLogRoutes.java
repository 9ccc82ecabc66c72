package com.statsig.console.auditlogs;

import com.statsig.console.Route;

/** The operations on the audit log. */
public final class AuditLogRoutes {
    public static final Route LIST = Route.get("auditLogs.list", "/console/v1/audit_logs");

    private AuditLogRoutes() {}
}
