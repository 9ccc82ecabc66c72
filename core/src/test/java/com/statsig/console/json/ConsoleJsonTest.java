package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.ApiKey;
import com.statsig.console.Secret;
import com.statsig.console.changevalidation.ChangeRequest;
import com.statsig.console.changevalidation.RulesChange;
import com.statsig.console.gates.Gate;
import com.statsig.console.keys.Key;
import com.statsig.console.prompts.WorkflowHeader;
import com.statsig.console.warehouseconnections.SnowflakeConnection;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleJsonTest {
    private static final String GATE = """
            {"id":"checkout","checksPerHour":null,"createdTime":1674769467002,"x":{"y":1.50},"type":"NEWER","rules":[],\
            "name":"größer"}""";

    @Test
    void aModelIsReadAndWrittenAsItWas() {
        Gate gate = ConsoleJson.read(GATE, Gate.class);

        assertThat(gate.id()).isEqualTo("checkout");
        assertThat(ConsoleJson.write(gate)).isEqualTo(GATE).isEqualTo(Json.write(gate));
        assertThat(ConsoleJson.read(ConsoleJson.write(gate), Gate.class)).isEqualTo(gate);
    }

    @Test
    void aUnionIsReadAsItsCase() {
        assertThat(ConsoleJson.read("{\"type\":\"rules\"}", ChangeRequest.class))
                .isInstanceOf(RulesChange.class);
    }

    @Test
    void secretsAreLeftOutAndNotMasked() {
        SnowflakeConnection connection = SnowflakeConnection.builder()
                .accountName("shop")
                .serviceUserPassword(Secret.of("hunter2"))
                .privateKey(Secret.of("hunter3"))
                .keyPassPhrase(Optional.empty())
                .build();
        assertThat(ConsoleJson.write(connection)).isEqualTo("{\"accountName\":\"shop\",\"keyPassPhrase\":null}");
        assertThat(Json.write(connection)).contains("hunter2", "hunter3");

        assertThat(ConsoleJson.write(WorkflowHeader.builder()
                        .name("Authorization")
                        .value(Secret.of("hunter2"))
                        .build()))
                .isEqualTo("{\"name\":\"Authorization\"}");

        Key key = ConsoleJson.read("{\"key\":\"console-4f0c2b9d7a51\",\"description\":\"ci\"}", Key.class);
        assertThat(key.key()).isEqualTo(ApiKey.of("console-4f0c2b9d7a51"));
        assertThat(ConsoleJson.write(key)).isEqualTo("{\"description\":\"ci\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rules\":[{\"passPercentage\":1},{\"passPercentage\":\"much\"}]} | /rules/1/passPercentage",
                "{\"rules\":[{\"conditions\":[{\"a/b\":1}]}]} | /rules/0/conditions/0/a~1b",
                "{\"id\":\"g\",\"newer\":1} | /newer",
                "{\"id\":7} | /id"
            })
    void readStrictlyAnErrorSaysWhere(String json, String pointer) {
        assertThatThrownBy(() -> ConsoleJson.readStrictly(json, Gate.class))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        error -> assertThat(error.pointer()).isEqualTo(pointer))
                .hasMessageStartingWith("Not a Gate at \"" + pointer + "\": ");
        assertThat(Json.write(ConsoleJson.read(json, Gate.class))).isEqualTo(json);
    }

    @Test
    void readStrictlyWhatFitsIsRead() {
        assertThat(ConsoleJson.readStrictly("{\"id\":\"g\"}", Gate.class).id()).isEqualTo("g");
    }

    @ParameterizedTest
    @CsvSource({"null", "''", "[]", "7", "{"})
    void whatIsNoObjectIsRefused(String json) {
        assertThatThrownBy(() -> ConsoleJson.read(json, Gate.class)).isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void whatHasNoJsonIsRefused() {
        Gate gate = ConsoleJson.read(GATE, Gate.class).with(g -> g.extra(Extra.of(Map.of("x", Double.NaN))));
        assertThatThrownBy(() -> ConsoleJson.write(gate)).isInstanceOf(IllegalArgumentException.class);
    }
}
