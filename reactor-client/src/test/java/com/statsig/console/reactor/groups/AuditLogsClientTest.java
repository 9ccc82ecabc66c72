package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.auditlogs.AuditActionType;
import com.statsig.console.auditlogs.AuditLog;
import com.statsig.console.auditlogs.AuditLogQuery;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.auditlogs.AuditLogSortKey;
import com.statsig.console.auditlogs.SortOrder;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.paging.PagedFlux;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class AuditLogsClientTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 7, 15);

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

    @Test
    void anExportReadsWindowAfterWindow() {
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-04-17&endDate=2023-07-15")
                .answer(200, """
                        {'data':[{'id':'1'}],
                         'pagination':{'nextPage':'/console/v1/audit_logs?latestID=k&page=2&startDate=Apr 17&endDate=x'}}""");
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-04-17&endDate=2023-07-15&latestID=k&page=2")
                .answer(200, "{'data':[{'id':'2'}],'pagination':{'nextPage':null}}");
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-01-17&endDate=2023-04-16&page=1")
                .answer(200, "{'data':[],'pagination':{'nextPage':null}}");
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-01-01&endDate=2023-01-16&page=1")
                .answer(200, "{'data':[{'id':'3'}],'pagination':{'nextPage':null}}");

        assertThat(auditLogs
                        .export(FIRST_DAY, LAST_DAY)
                        .map(AuditLog::id)
                        .collectList()
                        .block())
                .containsExactly("1", "2", "3");
    }

    @Test
    void anExportReadsNoWindowBeforeItIsWanted() {
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-04-17&endDate=2023-07-15")
                .answer(200, "{'data':[{'id':'1'}],'pagination':{'nextPage':null}}");
        StepVerifier.create(auditLogs.export(FIRST_DAY, LAST_DAY), 1)
                .expectNextCount(1)
                .thenCancel()
                .verify();
    }

    @Test
    void anExportGoesOnWhereAnEarlierOneFailed() {
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-04-17&endDate=2023-07-15")
                .answer(200, "{'data':[{'id':'1'}]}");
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-01-17&endDate=2023-04-16&page=1")
                .answer(500, "{}");
        List<String> cursors = new ArrayList<>();
        assertThat(auditLogs
                        .export(FIRST_DAY, LAST_DAY)
                        .onErrorResume(ConsoleException.class, e -> {
                            cursors.add(e.resumeAt().toString());
                            return Flux.empty();
                        })
                        .map(AuditLog::id)
                        .collectList()
                        .block())
                .containsExactly("1");

        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-01-17&endDate=2023-04-16&page=1")
                .answer(200, "{'data':[{'id':'2'}]}");
        api.expect("GET", "/console/v1/audit_logs?limit=100&startDate=2023-01-01&endDate=2023-01-16&page=1")
                .answer(200, "{'data':[{'id':'3'}]}");
        assertThat(auditLogs
                        .export(FIRST_DAY, LAST_DAY)
                        .byPage(Cursor.parse(cursors.get(0)))
                        .flatMapIterable(Page::items)
                        .map(AuditLog::id)
                        .collectList()
                        .block())
                .containsExactly("2", "3");
    }

    @Test
    void theTotalOfAnExportIsThatOfAllWindows() {
        String[] windows = {
            "startDate=2023-04-17&endDate=2023-07-15",
            "startDate=2023-01-17&endDate=2023-04-16",
            "startDate=2023-01-01&endDate=2023-01-16"
        };
        for (String window : windows) {
            api.expect("GET", "/console/v1/audit_logs?limit=1&" + window + "&page=1")
                    .answer(200, "{'data':[{'id':'1'}],'pagination':{'nextPage':null,'totalItems':7}}");
        }
        assertThat(auditLogs.export(FIRST_DAY, LAST_DAY).total().block()).isEqualTo(21);
    }

    @Test
    void anExportCanBeFiltered() {
        api.expect(
                        "GET",
                        "/console/v1/audit_logs?actionTypes=company_user_invite&limit=50&startDate=2023-07-15"
                                + "&endDate=2023-07-15")
                .answer(200, "{'data':[{'id':'1','actionType':'company_user_invite'}]}");
        AuditLogQuery invitations = AuditLogQuery.builder()
                .actionTypes(List.of(AuditActionType.COMPANY_USER_INVITE))
                .limit(50)
                .build();
        assertThat(auditLogs
                        .export(invitations, LAST_DAY, LAST_DAY)
                        .map(AuditLog::actionType)
                        .blockLast())
                .isSameAs(AuditActionType.COMPANY_USER_INVITE);
        ApiServer.assertRefused(
                auditLogs.export(invitations.with(b -> b.page(2)), FIRST_DAY, LAST_DAY), "An export sets startDate");
        ApiServer.assertRefused(auditLogs.export(LAST_DAY, FIRST_DAY), "is after the last one");
    }

    @Test
    void aWholeExportGoesFromTheDayOfTheSubscriptionToTheBeginning() {
        FakeExchange exchange = new FakeExchange();
        exchange.pass(Duration.between(Instant.EPOCH, Instant.parse("2020-03-31T12:00:00Z")));
        PagedFlux<AuditLog> export = exchange.client().build().auditLogs().export();
        exchange.pass(Duration.ofDays(1));
        exchange.always(200, "{\"data\":[]}");
        export.subscribe();
        assertThat(exchange.requests)
                .extracting(ConsoleRequest::path)
                .containsExactly(
                        "/console/v1/audit_logs?limit=100&startDate=2020-01-03&endDate=2020-04-01",
                        "/console/v1/audit_logs?limit=100&startDate=2020-01-01&endDate=2020-01-02&page=1");
    }

    @Test
    void timesNarrowTheDates() {
        api.expect(
                        "GET",
                        "/console/v1/audit_logs?startDate=2026-01-01&endDate=2026-01-08&startTime=1767225600000"
                                + "&endTime=1767830399999&limit=100")
                .answer(200, "{'data':[]}");
        AuditLogQuery query = AuditLogQuery.builder()
                .startDate("2026-01-01")
                .endDate("2026-01-08")
                .startTime(Instant.parse("2026-01-01T00:00:00Z"))
                .endTime(Instant.parse("2026-01-07T23:59:59.999Z"))
                .build();
        assertThat(auditLogs.list(query).collectList().block()).isEmpty();
        ApiServer.assertRefused(
                auditLogs.list(query.with(b -> b.endTime(Instant.parse("2026-01-08T00:00:00Z")))), "seven days");
        ApiServer.assertRefused(
                auditLogs.list(query.with(b -> b.endTime(Instant.parse("2025-12-31T00:00:00Z")))),
                "before the startTime");
        ApiServer.assertRefused(
                auditLogs.list(query.with(b -> b.endDate("2026-01-05"))), "within startDate and endDate");
        ApiServer.assertRefused(
                auditLogs.list(query.with(b -> b.startDate(null).endDate(null))), "within startDate and endDate");
    }
}
