package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.auditlogs.AuditActionType;
import com.statsig.console.auditlogs.AuditLog;
import com.statsig.console.auditlogs.AuditLogQuery;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.auditlogs.AuditLogSortKey;
import com.statsig.console.auditlogs.SortOrder;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditLogsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(AuditLogRoutes.class));

    private final AuditLogsClient auditLogs = api.console().auditLogs();

    @Test
    void laterEntriesDoNotShiftThePages() {
        api.expect("GET", "/console/v1/audit_logs?limit=100").answer(200, """
                        {'data':[{'id':'1','name':'checkout','actionType':'gate_update','modifierEmail':'a@b.c',
                                  'date':'Tue Dec 12 2023','changes':{'before':null},'tags':['gate']}],
                         'pagination':{'nextPage':'statsigapi.net/console/v1/audit_logs?latestID=25 K&page=2&limit=100'}}""");
        api.expect("GET", "/console/v1/audit_logs?limit=100&latestID=25%20K&page=2")
                .answer(200, "{'data':[{'id':'2','actionType':'gate_teleport'}],'pagination':{'nextPage':null}}");

        List<AuditLog> entries = auditLogs.list().collectList().block();

        AuditLog first = entries.get(0);
        assertThat(first.actionType()).isEqualTo(AuditActionType.GATE_UPDATE);
        assertThat(first.modifierEmail()).isEqualTo("a@b.c");
        assertThat(first.date()).isEqualTo("Tue Dec 12 2023");
        assertThat(first.changes()).isInstanceOf(Map.class);
        assertThat(first.tags()).containsExactly("gate");
        assertThat(first.unknownProperties()).isEmpty();
        assertThat(entries.get(1).actionType().value()).isEqualTo("gate_teleport");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect(
                        "GET",
                        "/console/v1/audit_logs?id=a%3A%3Asum&sortKey=date&sortOrder=desc&latestID=9&tags=x&tags=y"
                                + "&actionType=gate_create&actionTypes=gate_create&actionTypes=gate_update"
                                + "&startDate=2026-01-01&endDate=2026-01-31&limit=3&page=4")
                .answer(200, "{'data':[]}");
        AuditLogQuery query = AuditLogQuery.builder()
                .id("a::sum")
                .sortKey(AuditLogSortKey.DATE)
                .sortOrder(SortOrder.DESC)
                .latestID("9")
                .tags(List.of("x", "y"))
                .actionType(AuditActionType.GATE_CREATE)
                .actionTypes(List.of(AuditActionType.GATE_CREATE, AuditActionType.GATE_UPDATE))
                .startDate("2026-01-01")
                .endDate("2026-01-31")
                .limit(3)
                .page(4)
                .build();
        assertThat(auditLogs.list(query).collectList().block()).isEmpty();
    }
}
