package com.statsig.console.reactor.groups;

import com.statsig.console.auditlogs.AuditLog;
import com.statsig.console.auditlogs.AuditLogQuery;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;

/** The audit log: who changed what, and when. */
public final class AuditLogsClient {
    private final Pipe pipe;

    AuditLogsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All entries. {@code GET /console/v1/audit_logs} */
    public PagedFlux<AuditLog> list() {
        return Call.of(pipe, AuditLogRoutes.LIST).paged(AuditLog.class);
    }

    /** The entries that pass the filters. {@code GET /console/v1/audit_logs} */
    public PagedFlux<AuditLog> list(AuditLogQuery query) {
        return Call.of(pipe, AuditLogRoutes.LIST).query(query).paged(AuditLog.class);
    }
}
