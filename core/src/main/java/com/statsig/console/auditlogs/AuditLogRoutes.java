package com.statsig.console.auditlogs;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the audit log. */
public enum AuditLogRoutes implements Route {
    LIST(get("/console/v1/audit_logs"));

    private final Operation operation;

    AuditLogRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "auditLogs";
    }
}
