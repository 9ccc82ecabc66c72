package com.statsig.console.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverridesTest {
    @Test
    void readsBothKinds() {
        String json = """
                {"passingUserIDs":["u1"],"failingUserIDs":[],"environmentOverrides":[{"environment":null,\
                "unitID":"companyID","passingIDs":["c1","c2"],"failingIDs":[]}]}""";
        Overrides overrides = Json.read(Overrides.class, json);

        assertThat(overrides.passingUserIDs()).containsExactly("u1");
        assertThat(overrides.failingUserIDs()).isEmpty();
        assertThat(overrides.passingCustomIDs()).isNull();
        EnvironmentOverride override = overrides.environmentOverrides().get(0);
        assertThat(override.environment()).isEmpty();
        assertThat(override.unitID()).hasValue("companyID");
        assertThat(override.passingIDs()).containsExactly("c1", "c2");
        assertThat(Json.write(overrides)).isEqualTo(json);
    }

    @Test
    void usersAreSentWithBothListsThatTheServerRequires() {
        assertThat(Json.write(Overrides.ofUserIDs(List.of("u1"), List.of())))
                .isEqualTo("{\"passingUserIDs\":[\"u1\"],\"failingUserIDs\":[]}");
    }

    @Test
    void theOwnIdTypeIsSentAsNull() {
        Overrides overrides = Overrides.ofEnvironments(EnvironmentOverride.builder()
                .environment("staging")
                .unitID(Optional.empty())
                .passingIDs(List.of())
                .failingIDs(List.of("u2"))
                .build());

        assertThat(Json.write(overrides))
                .isEqualTo("{\"environmentOverrides\":[{\"environment\":\"staging\",\"unitID\":null,"
                        + "\"passingIDs\":[],\"failingIDs\":[\"u2\"]}]}");
    }
}
