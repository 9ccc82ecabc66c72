package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.gates.GateRoutes;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.testkit.state.Plain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What happens by itself, when the time of the sandbox is moved on. */
class AdvanceTest extends SandboxTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private long in(Duration time) {
        return sandbox().now().plus(time).toEpochMilli();
    }

    @Test
    void theTimeOfTheSandboxIsMovedOnAndResetTakesItBack() {
        Instant before = sandbox().now();

        sandbox().advance(Duration.ofDays(3));
        assertThat(sandbox().now()).isEqualTo(before.plus(Duration.ofDays(3)));
        sandbox().put("gates", Map.of("name", "A Gate"));
        assertThat(sandbox().item("gates", "a_gate"))
                .hasValueSatisfying(gate -> assertThat(gate)
                        .containsEntry(
                                "createdTime", before.plus(Duration.ofDays(3)).toEpochMilli()));

        sandbox().reset();
        assertThat(sandbox().now()).isEqualTo(before);
    }

    @Test
    void onlyForwardAndNotForEver() {
        assertThatThrownBy(() -> sandbox().advance(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sandbox().advance(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(http().get("/gates").status()).isEqualTo(200);
    }

    @Test
    void aScheduledExperimentStartsWhenItIsDue() {
        sandbox().put("experiments", Map.of("name", "an experiment"));
        long due = in(HOUR);
        assertThat(http().post("/experiments/an_experiment/schedule_start", Map.of("scheduledTime", due))
                        .status())
                .isEqualTo(200);

        sandbox().advance(HOUR.minusMillis(1));
        assertThat(experiment()).containsEntry("status", "setup").containsEntry("scheduledStartTime", due);

        sandbox().advance(Duration.ofDays(2));
        assertThat(experiment()).containsEntry("status", "active").containsEntry("startTime", due);
        assertThat(actions()).startsWith("experiment_start", "schedule_experiment_start");
    }

    @Test
    void aLaterScheduleReplacesTheEarlierOneAndAStartByHandIsNotRepeated() {
        sandbox().put("experiments", Map.of("name", "an experiment"));
        http().post("/experiments/an_experiment/schedule_start", Map.of("scheduledTime", in(HOUR)));
        http().post("/experiments/an_experiment/schedule_start", Map.of("scheduledTime", in(HOUR.multipliedBy(3))));

        sandbox().advance(HOUR.multipliedBy(2));
        assertThat(experiment()).containsEntry("status", "setup");
        http().put("/experiments/an_experiment/start");
        long started = sandbox().now().toEpochMilli();
        sandbox().advance(HOUR.multipliedBy(2));
        assertThat(experiment()).containsEntry("status", "active").containsEntry("startTime", started);
    }

    @Test
    void whatWasDeletedDoesNotStart() {
        sandbox().put("experiments", Map.of("name", "an experiment"));
        http().post("/experiments/an_experiment/schedule_start", Map.of("scheduledTime", in(HOUR)));
        sandbox().remove("experiments", "an_experiment");
        sandbox().put("experiments", Map.of("name", "an experiment"));

        sandbox().advance(HOUR);

        assertThat(experiment()).containsEntry("status", "setup");
    }

    @Test
    void anAutotuneStarts() {
        sandbox().put("autotunes", Map.of("name", "an autotune"));
        http().post("/autotunes/an_autotune/schedule_start", Map.of("scheduledTime", in(HOUR)));

        sandbox().advance(HOUR);

        assertThat(http().get("/autotunes/an_autotune").data()).containsEntry("isStarted", true);
    }

    @Test
    void theClockOfTheBuilderMovesTheScheduleToo() {
        sandbox().put("experiments", Map.of("name", "an experiment"));
        http().post("/experiments/an_experiment/schedule_start", Map.of("scheduledTime", in(HOUR)));

        clock.advance(HOUR);

        assertThat(http().get("/experiments/an_experiment").data()).containsEntry("status", "active");
    }

    @Test
    void rulesAreRolledOutStepByStep() {
        http().post("/gates", Plain.of("name", "A Gate"));
        Map<String, @Nullable Object> rule = Plain.of(
                "name",
                "all",
                "passPercentage",
                1,
                "conditions",
                List.of(Map.of("type", "public")),
                "pendingAutomatedRollouts",
                List.of(
                        Map.of("time", in(HOUR.multipliedBy(2)), "passPercent", 100),
                        Map.of("time", in(HOUR), "passPercent", 10)));
        assertThat(http().patch("/gates/a_gate", Map.of("rules", List.of(rule))).status())
                .isEqualTo(200);

        sandbox().advance(HOUR);
        assertThat(rule()).containsEntry("passPercentage", 10);
        assertThat(Plain.objects(rule().get("pendingAutomatedRollouts"))).hasSize(1);
        assertThat(Plain.objects(rule().get("completedAutomatedRollouts"))).hasSize(1);

        sandbox().advance(HOUR);
        assertThat(rule()).containsEntry("passPercentage", 100);
        assertThat(Plain.objects(rule().get("pendingAutomatedRollouts"))).isEmpty();
        assertThat(actions()).startsWith("config_conditions_update", "config_conditions_update");
    }

    @Test
    void aMuteEnds() {
        sandbox().put("alerts", Map.of("id", "alert", "name", "An Alert"));
        http().post("/alerts/alert/mute", Map.of("durationSeconds", 60));
        http().post(
                        "/alerts/alert/mute",
                        Map.of("indefinite", true, "groupBys", List.of(Map.of("key", "country", "value", "DE"))));
        assertThat(mutes()).hasSize(2);

        sandbox().advance(Duration.ofSeconds(60));

        assertThat(mutes()).hasSize(1);
    }

    @Test
    void aMetricIsArchivedTheNextDayUnlessThatIsTakenBack() {
        sandbox().put("metrics", Map.of("name", "m one", "type", "sum"));
        sandbox().put("metrics", Map.of("name", "m two", "type", "sum"));
        http().put("/metrics/m%20one::sum/schedule_archive");
        http().put("/metrics/m%20two::sum/schedule_archive");
        http().put("/metrics/m%20two::sum/cancel_archive");

        sandbox().advance(Duration.ofDays(1));

        assertThat(actions())
                .containsExactly(
                        "archive_metric",
                        "cancel_archive_metric",
                        "schedule_archive_metric",
                        "schedule_archive_metric");
    }

    @Test
    void permitsComeBackAndFaultsEnd() {
        Quota quota = Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofMinutes(15)));
        try (ConsoleSandbox limited =
                ConsoleSandbox.builder().quota(quota).retryAfter(true).start()) {
            Http http = new Http(limited);
            http.post("/tags", Plain.of("name", "a", "description", ""));
            Http.Answer refused = http.post("/tags", Plain.of("name", "b", "description", ""));
            assertThat(refused.status()).isEqualTo(429);
            limited.faults().during(Duration.ofMinutes(15)).of(GateRoutes.LIST).answer(503);
            assertThat(http.get("/gates").status()).isEqualTo(503);

            limited.advance(Duration.ofSeconds(Long.parseLong(
                    refused.response().headers().firstValue("Retry-After").orElseThrow())));

            assertThat(http.post("/tags", Plain.of("name", "b", "description", ""))
                            .status())
                    .isEqualTo(200);
            limited.advance(Duration.ofMinutes(15));
            assertThat(http.get("/gates").status()).isEqualTo(200);
        }
    }

    private Map<String, @Nullable Object> experiment() {
        return http().get("/experiments/an_experiment").data();
    }

    private Map<String, @Nullable Object> rule() {
        return Plain.objects(http().get("/gates/a_gate").data().get("rules")).get(0);
    }

    private List<Map<String, @Nullable Object>> mutes() {
        return Plain.objects(http().get("/alerts/alert").data().get("activeMuteSchedules"));
    }

    private List<Object> actions() {
        return http().get("/audit_logs").items().stream()
                .map(entry -> entry.get("actionType"))
                .toList();
    }
}
