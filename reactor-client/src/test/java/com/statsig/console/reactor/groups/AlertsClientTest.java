package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.alerts.Alert;
import com.statsig.console.alerts.AlertCondition;
import com.statsig.console.alerts.AlertCreate;
import com.statsig.console.alerts.AlertEvent;
import com.statsig.console.alerts.AlertEventType;
import com.statsig.console.alerts.AlertGroup;
import com.statsig.console.alerts.AlertGroupBy;
import com.statsig.console.alerts.AlertMute;
import com.statsig.console.alerts.AlertPriority;
import com.statsig.console.alerts.AlertQuery;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.alerts.AlertState;
import com.statsig.console.alerts.AlertStatus;
import com.statsig.console.alerts.AlertSubscriber;
import com.statsig.console.alerts.AlertUnmute;
import com.statsig.console.alerts.AlertUpdate;
import com.statsig.console.alerts.MuteSchedule;
import com.statsig.console.alerts.SubscriberType;
import com.statsig.console.reactor.ApiServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlertsClientTest {
    private static final String ALERT = """
            {'message':'ok','data':{
              'id':'a 1','name':'Errors per minute','alertType':'threshold','priority':'P2','condition':'greater',
              'alertThreshold':12.5,'warningThreshold':null,'windowMs':600000,'status':'stable','formula':'A / B',
              'lastTriggeredTime':1700000000000,'tags':['core'],'renotificationConditions':['raise','no-data'],
              'subscribers':[{'type':'slackChannel','id':'C1'}],
              'activeMuteSchedules':[{'start':1700000000,'end':1700003600,'groupBys':[{'key':'country','value':'NZ'}]}]
            }}""";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(AlertRoutes.class));

    private final AlertsClient alerts = api.console().alerts();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/alerts?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/alerts?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/alerts?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        assertThat(alerts.list().map(Alert::id).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect("GET", "/console/v1/alerts?creatorName=J%20Doe&creatorID=u1&tags=a&tags=b%26c&limit=5&page=2")
                .answer(200, "{'data':[]}");
        AlertQuery query = AlertQuery.builder()
                .creatorName("J Doe")
                .creatorID("u1")
                .tags(List.of("a", "b&c"))
                .limit(5)
                .page(2)
                .build();
        assertThat(alerts.list(query).collectList().block()).isEmpty();
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/alerts/a%201").answer(200, ALERT);
        Alert alert = alerts.get("a 1").block();
        assertThat(alert.name()).isEqualTo("Errors per minute");
        assertThat(alert.priority()).isEqualTo(AlertPriority.P2);
        assertThat(alert.condition().known()).isEqualTo(AlertCondition.GREATER);
        assertThat(alert.alertThreshold()).isEqualTo(12.5);
        assertThat(alert.warningThreshold()).isNull();
        assertThat(alert.windowMs()).isEqualTo(600_000);
        assertThat(alert.status()).isEqualTo(AlertStatus.STABLE);
        assertThat(alert.lastTriggeredTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(alert.renotificationConditions()).containsExactly(AlertState.RAISE, AlertState.NO_DATA);
        assertThat(alert.subscribers().get(0).type()).isEqualTo(SubscriberType.SLACK_CHANNEL);
        assertThat(alert.activeMuteSchedules().get(0).groupBys().get(0).value()).isEqualTo("NZ");
        assertThat(alert.unknownProperties()).isEmpty();
    }

    @Test
    void createsOne() {
        api.expect(
                        "POST",
                        "/console/v1/alerts",
                        "{'name':'Errors','formula':'A','definitionMetricsJson':['{}'],'groupBys':[{'column':'custom','key':'os'}]}")
                .answer(201, ALERT);
        AlertCreate alert = AlertCreate.builder()
                .name("Errors")
                .formula("A")
                .definitionMetricsJson(List.of("{}"))
                .groupBys(List.of(
                        AlertGroupBy.builder().column("custom").key("os").build()))
                .build();
        assertThat(alerts.create(alert).map(Alert::id).block()).isEqualTo("a 1");
        ApiServer.assertRefused(alerts.create(alert.with(b -> b.name(null))), "lacks name");
    }

    @Test
    void patchesWhatIsSetAndClearsWhatIsEmpty() {
        api.expect(
                        "PATCH",
                        "/console/v1/alerts/a",
                        "{'alertThreshold':3,'warningThreshold':null,'condition':'less','subscribers':[{'type':'user','id':'u'}]}")
                .answer(200, ALERT);
        AlertUpdate changes = AlertUpdate.builder()
                .alertThreshold(3.0)
                .warningThreshold(Optional.empty())
                .condition(AlertCondition.LESS)
                .subscribers(List.of(AlertSubscriber.builder()
                        .type(SubscriberType.USER)
                        .id("u")
                        .build()))
                .build();
        assertThat(alerts.patch("a", changes).map(Alert::id).block()).isEqualTo("a 1");
    }

    @Test
    void editsWhatDiffers() {
        api.expect("GET", "/console/v1/alerts/a").answer(200, ALERT);
        api.expect("PATCH", "/console/v1/alerts/a", "{'formula':null,'tags':['core','web']}")
                .answer(200, "{'data':{'tags':['core','web']}}");
        assertThat(alerts.edit("a", alert -> alert.with(b -> b.formula(null).tags(List.of("core", "web"))))
                        .map(Alert::tags)
                        .block())
                .containsExactly("core", "web");
    }

    @Test
    void anEditClearsEachPropertyAsTheServiceWantsIt() {
        api.expect("GET", "/console/v1/alerts/a")
                .answer(
                        200,
                        "{'data':{'id':'a','warningThreshold':1,'evaluationDelayMs':60000,'tags':['x'],"
                                + "'subscribers':[{'type':'slack'}]}}");
        api.expect(
                        "PATCH",
                        "/console/v1/alerts/a",
                        "{'warningThreshold':null,'evaluationDelayMs':0,'tags':[],'subscribers':[]}")
                .answer(200, "{'data':{'id':'a'}}");
        assertThat(alerts.edit(
                                "a",
                                alert -> alert.with(b -> b.warningThreshold(null)
                                        .evaluationDelayMs(null)
                                        .tags(null)
                                        .subscribers(null)))
                        .map(Alert::id)
                        .block())
                .isEqualTo("a");
    }

    @Test
    void anEditOfTheStatusIsRefused() {
        api.expect("GET", "/console/v1/alerts/a").answer(200, ALERT);
        ApiServer.assertRefused(
                alerts.edit("a", alert -> alert.with(b -> b.status(AlertStatus.ALERT))),
                "\"status\" cannot be changed");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/alerts/a").answer(200, "{'message':'Alert deleted'}");
        assertThat(alerts.delete("a").block()).isNull();
    }

    @Test
    void listsEvents() {
        api.expect("GET", "/console/v1/alerts/a/events?limit=100")
                .answer(
                        200,
                        "{'data':[{'id':'e','eventType':'raise','createdTime':1700000000000,'multiAlertGroupBys':{'os':'ios'}}]}");
        AlertEvent event = alerts.listEvents("a").blockLast();
        assertThat(event.eventType()).isEqualTo(AlertEventType.RAISE);
        assertThat(event.createdTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(event.multiAlertGroupBys()).isEqualTo(Map.of("os", "ios"));
    }

    @Test
    void readsOneEvent() {
        api.expect("GET", "/console/v1/alerts/a/events/e%2F1").answer(200, "{'data':{'id':'e/1','title':'Raised'}}");
        assertThat(alerts.getEvent("a", "e/1").map(AlertEvent::title).block()).isEqualTo("Raised");
    }

    @Test
    void mutesOneGroup() {
        api.expect(
                        "POST",
                        "/console/v1/alerts/a/mute",
                        "{'durationSeconds':3600,'groupBys':[{'key':'os','value':'ios'}],'currentSchedule':null}")
                .answer(200, ALERT);
        AlertMute mute = AlertMute.builder()
                .durationSeconds(3600L)
                .groupBys(List.of(AlertGroup.builder().key("os").value("ios").build()))
                .currentSchedule(Optional.empty())
                .build();
        assertThat(alerts.mute("a", mute).map(Alert::id).block()).isEqualTo("a 1");
    }

    @Test
    void unmutesOneSchedule() {
        api.expect(
                        "POST",
                        "/console/v1/alerts/a/unmute",
                        "{'currentSchedule':{'start':1700000000,'end':1700003600,'groupBys':[]}}")
                .answer(200, ALERT);
        AlertUnmute unmute = AlertUnmute.builder()
                .currentSchedule(MuteSchedule.of(Instant.ofEpochSecond(1_700_000_000), Duration.ofHours(1)))
                .build();
        assertThat(alerts.unmute("a", unmute).map(Alert::id).block()).isEqualTo("a 1");
    }

    @Test
    void mutesForAWhileOrWithoutEnd() {
        api.expect("POST", "/console/v1/alerts/a/mute", "{'durationSeconds':7200}")
                .answer(200, ALERT);
        api.expect("POST", "/console/v1/alerts/a/mute", "{'indefinite':true}").answer(200, ALERT);
        Alert muted = alerts.mute("a", AlertMute.of(Duration.ofHours(2))).block();
        assertThat(muted.activeMuteSchedules().get(0).end()).isEqualTo(Instant.ofEpochSecond(1_700_003_600));
        assertThat(alerts.mute("a", AlertMute.ofIndefinite()).map(Alert::id).block())
                .isEqualTo("a 1");
        ApiServer.assertRefused(alerts.mute("a", AlertMute.of(Duration.ZERO)), "durationSeconds");
    }
}
