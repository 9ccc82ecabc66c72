package com.statsig.console.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.statsig.console.Route;
import com.statsig.console.common.Owner;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {
    private static final String ALERT = """
            {"id":"a1","name":"Checkout errors","alertType":"pct_change","metrics":{"m":["errors::sum"]},\
            "metricGroupBys":{},"formula":"m * 2","message":"Look at the dashboard","creatorID":"u1","companyID":"c1",\
            "priority":"P2","alertThreshold":12.5,"warningThreshold":10,"windowMs":3600000,\
            "condition":"greater_or_equal","renotificationConditions":["raise","no-data"],\
            "renotificationWindowMs":7200000,"renotificationMessage":"Still so","team":null,"tags":[],\
            "status":"setup_incomplete","lastTriggeredTime":1719873874212,"evaluationDelayMs":60000,\
            "owner":{"ownerID":"u1","ownerType":"USER","ownerName":"Ann","ownerEmail":"ann@shop.test"},\
            "subscribers":[{"type":"slackChannel","id":"#ops"}],"activeMuteSchedules":[{"start":1719873874,\
            "end":1719877474,"groupBys":[{"key":"country","value":"DE"}]}]}""";

    @Test
    void readsAnAlert() {
        Alert alert = Json.read(Alert.class, ALERT);

        assertThat(alert.alertType()).isSameAs(AlertType.PCT_CHANGE);
        assertThat(alert.metrics()).isEqualTo(Map.of("m", List.of("errors::sum")));
        assertThat(alert.priority().known()).isEqualTo(AlertPriority.P2);
        assertThat(alert.alertThreshold()).isEqualTo(12.5);
        assertThat(alert.windowMs()).isEqualTo(3_600_000);
        assertThat(alert.condition()).isEqualTo(AlertCondition.GREATER_OR_EQUAL);
        assertThat(alert.renotificationConditions()).containsExactly(AlertState.RAISE, AlertState.NO_DATA);
        assertThat(alert.status()).isEqualTo(AlertStatus.SETUP_INCOMPLETE);
        assertThat(alert.lastTriggeredTime()).isEqualTo(Instant.ofEpochMilli(1719873874212L));
        assertThat(alert.owner().ownerEmail()).isEqualTo("ann@shop.test");
        assertThat(alert.subscribers())
                .extracting(AlertSubscriber::type, AlertSubscriber::id)
                .containsExactly(tuple(SubscriberType.SLACK_CHANNEL, "#ops"));
        assertThat(alert.activeMuteSchedules().get(0).groupBys())
                .extracting(AlertGroup::key, AlertGroup::value)
                .containsExactly(tuple("country", "DE"));
        assertThat(Json.write(alert)).isEqualTo(ALERT);
    }

    @Test
    void readsAnEvent() {
        AlertEvent event = Json.read(AlertEvent.class, """
                {"id":"e1","eventType":"no-data","title":"t","message":"m","reason":"silence",\
                "createdTime":1719873874212,"multiAlertGroupBys":{"country":"DE"}}""");

        assertThat(event.eventType()).isEqualTo(AlertEventType.NO_DATA);
        assertThat(event.createdTime()).isEqualTo(Instant.ofEpochMilli(1719873874212L));
        assertThat(event.multiAlertGroupBys()).isEqualTo(Map.of("country", "DE"));
    }

    @Test
    void aCreateHasWhatWasSetAndNoMore() {
        AlertCreate create = AlertCreate.builder()
                .name("Checkout errors")
                .definitionMetricsJson(List.of("{\"name\":\"errors\"}"))
                .groupBys(List.of(AlertGroupBy.builder()
                        .column("user_object")
                        .key("country")
                        .build()))
                .tags(List.of(AlertTag.builder().id("t1").name("ops").build()))
                .build();

        assertThat(Json.write(create)).isEqualTo("""
                        {"name":"Checkout errors","definitionMetricsJson":["{\\"name\\":\\"errors\\"}"],\
                        "groupBys":[{"column":"user_object","key":"country"}],"tags":[{"id":"t1","name":"ops"}]}""");
    }

    @Test
    void anUpdateClearsWithNull() {
        AlertUpdate update = AlertUpdate.builder()
                .alertThreshold(3d)
                .warningThreshold(Optional.empty())
                .formula("a + b")
                .renotificationConditions(Optional.empty())
                .owner(Owner.builder().ownerID("u1").build())
                .subscribers(List.of())
                .build();

        assertThat(Json.write(update)).isEqualTo("""
                        {"alertThreshold":3,"warningThreshold":null,"formula":"a + b","renotificationConditions":null,\
                        "owner":{"ownerID":"u1"},"subscribers":[]}""");
    }

    @Test
    void aMuteScheduleGoesBackAsItCame() {
        MuteSchedule schedule =
                Json.read(Alert.class, ALERT).activeMuteSchedules().get(0);

        assertThat(Json.write(AlertMute.builder()
                        .durationSeconds(3600L)
                        .currentSchedule(schedule)
                        .build()))
                .isEqualTo("""
                        {"durationSeconds":3600,"currentSchedule":{"start":1719873874,"end":1719877474,\
                        "groupBys":[{"key":"country","value":"DE"}]}}""");
        assertThat(Json.write(AlertUnmute.builder().groupBys(List.of()).build()))
                .isEqualTo("{\"groupBys\":[]}");
    }

    @Test
    void aQueryHasItsParameters() {
        assertThat(JsonCodec.lenient()
                        .toQuery(AlertQuery.builder()
                                .creatorID("u1")
                                .tags(List.of("ops", "core"))
                                .page(2)
                                .build()))
                .containsExactly(
                        Map.entry("creatorID", List.of("u1")),
                        Map.entry("tags", List.of("ops", "core")),
                        Map.entry("page", List.of("2")));
    }

    @Test
    void routes() {
        assertThat(Route.in(AlertRoutes.class))
                .extracting(route -> route.id() + " " + route.method() + " " + route.template() + " "
                        + route.parameters() + (route.idempotent() ? "" : " once"))
                .containsExactly(
                        "alerts.list GET /console/v1/alerts []",
                        "alerts.create POST /console/v1/alerts [] once",
                        "alerts.get GET /console/v1/alerts/{id} [id]",
                        "alerts.patch PATCH /console/v1/alerts/{id} [id]",
                        "alerts.delete DELETE /console/v1/alerts/{id} [id]",
                        "alerts.listEvents GET /console/v1/alerts/{id}/events [id]",
                        "alerts.getEvent GET /console/v1/alerts/{id}/events/{eventId} [id, eventId]",
                        "alerts.mute POST /console/v1/alerts/{id}/mute [id]",
                        "alerts.unmute POST /console/v1/alerts/{id}/unmute [id]");
    }

    @Test
    void theTimesOfAMuteAreSeconds() {
        MuteSchedule schedule =
                Json.read(MuteSchedule.class, "{\"start\":1719873874,\"end\":1719877474.5,\"groupBys\":[]}");

        assertThat(schedule.start()).isEqualTo(Instant.parse("2024-07-01T22:44:34Z"));
        assertThat(schedule.duration()).isEqualTo(Duration.ofMillis(3_600_500));
        assertThat(schedule.isIndefinite()).isFalse();
        assertThat(Json.write(schedule)).isEqualTo("{\"start\":1719873874,\"end\":1719877474.5,\"groupBys\":[]}");
        assertThat(Json.write(MuteSchedule.of(Instant.ofEpochSecond(1719873874), Duration.ofHours(1))))
                .isEqualTo("{\"start\":1719873874,\"end\":1719877474,\"groupBys\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "0.0000000001", "9223372036854775807"})
    void aTimeThatIsNoneIsAMisfit(String number) {
        List<Misfit> misfits = new ArrayList<>();
        MuteSchedule schedule = JsonCodec.lenient()
                .read(
                        new ByteArrayInputStream(("{\"start\":" + number + "}").getBytes(StandardCharsets.UTF_8)),
                        MuteSchedule.class,
                        misfits::add);

        assertThat(schedule.start()).isNull();
        assertThat(misfits).hasSize(1);
    }

    @Test
    void aMuteThatEndsAtZeroHasNoEnd() {
        String json = "{\"start\":1719873874,\"end\":0,\"groupBys\":[]}";
        MuteSchedule schedule = Json.read(MuteSchedule.class, json);

        assertThat(schedule.isIndefinite()).isTrue();
        assertThat(schedule.duration()).isNull();
        assertThat(schedule)
                .isEqualTo(MuteSchedule.ofIndefinite(Instant.ofEpochSecond(1719873874))
                        .with(b -> b.extra(schedule.extra())));
        assertThat(Json.write(MuteSchedule.ofIndefinite(Instant.ofEpochSecond(1719873874))))
                .isEqualTo(json);
    }

    @Test
    void aMuteIsForAWhileOrWithoutEnd() {
        assertThat(Json.write(AlertMute.of(Duration.ofMillis(1_500)))).isEqualTo("{\"durationSeconds\":2}");
        assertThat(Json.write(AlertMute.ofIndefinite())).isEqualTo("{\"indefinite\":true}");
    }

    @Test
    void anEventSaysWhichTimeWasLookedAt() {
        AlertEvent event = Json.read(
                AlertEvent.class,
                "{\"evaluationWindowStartTimestamp\":1719873874212,\"evaluationWindowEndTimestamp\":1719873934212}");

        assertThat(event.evaluationWindowStartTimestamp()).isEqualTo(Instant.ofEpochMilli(1719873874212L));
        assertThat(event.evaluationWindowEndTimestamp()).isEqualTo(Instant.ofEpochMilli(1719873934212L));
    }
}
