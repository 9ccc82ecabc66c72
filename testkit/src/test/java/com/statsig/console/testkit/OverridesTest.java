package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverridesTest extends SandboxTest {
    private static final String PATH = "/gates/gate/overrides";

    @BeforeEach
    void aGate() {
        sandbox().put("gates", Map.of("name", "gate"));
    }

    @Test
    void thereAreNoneAtFirst() {
        Http.Answer none = http().get(PATH);

        assertThat(none.status()).isEqualTo(201);
        assertThat(none.data())
                .isEqualTo(Map.of(
                        "passingUserIDs", List.of(),
                        "failingUserIDs", List.of(),
                        "passingCustomIDs", List.of(),
                        "failingCustomIDs", List.of(),
                        "environmentOverrides", List.of()));
    }

    @Test
    void userIdsAreReplacedAddedAndRemoved() {
        assertThat(http().post(PATH, Map.of("passingUserIDs", List.of("a", "b"), "failingUserIDs", List.of("c")))
                        .status())
                .isEqualTo(201);
        assertThat(http().patch(PATH, Map.of("passingUserIDs", List.of("b", "d"), "failingUserIDs", List.of()))
                        .data())
                .containsEntry("passingUserIDs", List.of("a", "b", "d"))
                .containsEntry("failingUserIDs", List.of("c"));
        Http.Answer removed = http().delete(PATH, Map.of("passingUserIDs", List.of("a"), "failingUserIDs", List.of()));
        assertThat(removed.status()).isEqualTo(201);
        assertThat(removed.data()).containsEntry("passingUserIDs", List.of("b", "d"));
        assertThat(http().post(PATH, Map.of("passingUserIDs", List.of("z"), "failingUserIDs", List.of()))
                        .data())
                .containsEntry("passingUserIDs", List.of("z"))
                .containsEntry("failingUserIDs", List.of());
        Http.Answer read = http().get(PATH);
        assertThat(read.data()).containsEntry("passingUserIDs", List.of("z"));
        assertThat(http().post(PATH, read.data()).data()).isEqualTo(read.data());
    }

    @Test
    void oneUserIsRemoved() {
        http().post(PATH, Map.of("passingUserIDs", List.of("a/b", "c"), "failingUserIDs", List.of("a/b")));

        Http.Answer removed = http().delete(PATH + "/userID/a%2Fb?groupID=pass");

        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.data())
                .containsEntry("passingUserIDs", List.of("c"))
                .containsEntry("failingUserIDs", List.of("a/b"));
        assertThat(http().delete(PATH + "/userID/a%2Fb?groupID=pass").status())
                .as("an override that is not there is deleted as well")
                .isEqualTo(200);
        assertThat(http().delete(PATH + "/userID/a%2Fb").status()).isEqualTo(400);
    }

    @Test
    void environmentsHaveTheirOwn() {
        http().post(PATH, environment("production", List.of("a"), List.of("b")));
        http().patch(PATH, environment("staging", List.of("s"), List.of()));
        http().patch(PATH, environment("production", List.of("c"), List.of()));

        Http.Answer both = http().get(PATH);
        assertThat(Plain.objects(both.data().get("environmentOverrides")))
                .containsExactly(
                        Map.of(
                                "environment",
                                "production",
                                "unitID",
                                "userID",
                                "passingIDs",
                                List.of("a", "c"),
                                "failingIDs",
                                List.of("b")),
                        Map.of(
                                "environment",
                                "staging",
                                "unitID",
                                "userID",
                                "passingIDs",
                                List.of("s"),
                                "failingIDs",
                                List.of()));

        Http.Answer one = http().delete(PATH, environment("staging", List.of("s"), List.of()));
        assertThat(Plain.objects(one.data().get("environmentOverrides"))).hasSize(1);
    }

    private static Map<String, Object> environment(String name, List<String> passing, List<String> failing) {
        return Map.of(
                "environmentOverrides",
                List.of(Map.of("environment", name, "unitID", "userID", "passingIDs", passing, "failingIDs", failing)));
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<String, Object> both = new LinkedHashMap<>(environment("production", List.of("a"), List.of()));
        both.putAll(Map.of("passingUserIDs", List.of("b"), "failingUserIDs", List.of()));
        assertThat(http().post(PATH, both).status()).isEqualTo(400);
        assertThat(errors(http().post(PATH, Map.of("environmentOverrides", List.of(Map.of("environment", "x"))))))
                .hasSize(3);
        assertThat(errors(http().post(
                                PATH,
                                Map.of("passingUserIDs", Collections.nCopies(2001, "a"), "failingUserIDs", List.of()))))
                .hasSize(1);
        assertThat(http().get("/gates/none/overrides").status()).isEqualTo(404);
    }
}
