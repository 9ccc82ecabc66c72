package com.statsig.console.autotunes;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import com.statsig.console.json.Open;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutotuneTest {
    @Test
    void whatIsReadIsWrittenAgain() {
        String json = """
                {"id":"home","isStarted":false,"variants":[{"name":"red","json":{"price":1.10,"old":null},"size":33.3,\
                "id":"v1"},{"name":"blue","json":"text"}],"successEventValue":"","explorationWindow":"24hrs",\
                "attributionWindow":"2","attributionWindowUnit":"min","winnerThreshold":"99%","winner":null,\
                "createdTime":1700000000000}""";

        Autotune autotune = Json.read(Autotune.class, json);

        assertThat(autotune.variants().get(0).json()).isInstanceOf(Map.class);
        assertThat(autotune.variants().get(1).json()).isEqualTo("text");
        assertThat(autotune.winnerThreshold()).isEqualTo(WinnerThreshold.PERCENT_99);
        assertThat(autotune.attributionWindowUnit()).isEqualTo(AttributionWindowUnit.MINUTE);
        assertThat(Json.write(autotune)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "UNKNOWN",
            value = {
                "24hr, DAY",
                "24hrs, DAY",
                "24, DAY",
                "1hrs, HOUR",
                "48, TWO_DAYS",
                "168hrs, WEEK",
                "336hr, TWO_WEEKS",
                "24min, UNKNOWN",
                "12hr, UNKNOWN"
            })
    void anExplorationWindowIsKnownInEachSpelling(String value, ExplorationWindow known) {
        assertThat(Open.of(ExplorationWindow.class, value).known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "UNKNOWN",
            value = {"1, HOUR", "2hrs, TWO_HOURS", "4hr, FOUR_HOURS", "24hrs, DAY", "hrs, UNKNOWN"})
    void anAttributionWindowIsKnownInEachSpelling(String value, AttributionWindow known) {
        assertThat(Open.of(AttributionWindow.class, value).known()).isEqualTo(known);
    }
}
