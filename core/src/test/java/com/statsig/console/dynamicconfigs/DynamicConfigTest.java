package com.statsig.console.dynamicconfigs;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.Owner;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.targeting.Rule;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DynamicConfigTest {
    @Test
    void readsADynamicConfig() {
        String json = """
                {"id":"limits","name":"Limits","createdTime":1700000000000,"lastModifiedTime":null,"targetApps":"web",\
                "isEnabled":true,"rules":[{"name":"Half","id":"a:50.00:2","baseID":"a","passPercentage":50,\
                "conditions":[],"environments":null,"returnValue":{"max":[1,{"deep":null}]},\
                "returnValueJson5":"{max: 1}","variants":[{"id":"v","name":"V","passPercentage":33.33,\
                "returnValue":{"max":2}}]}],"defaultValue":{"max":0},"schema":"{}","schemaJson5":null,\
                "status":"Enabled","checksPerHour":2.5,"type":"STALE","typeReason":"STALE_NO_RULES",\
                "isPermanent":false,"permalink":"https://console.statsig.com/c1/dynamic_configs/limits"}""";
        DynamicConfig config = Json.read(DynamicConfig.class, json);

        assertThat(config.createdTime()).isEqualTo(Instant.ofEpochMilli(1700000000000L));
        assertThat(config.lastModifiedTime()).isNull();
        assertThat(config.targetApps()).containsExactly("web");
        Rule rule = config.rules().get(0);
        assertThat(rule.environments()).isNull();
        assertThat(rule.returnValue()).isEqualTo(Map.of("max", List.of(1, Collections.singletonMap("deep", null))));
        assertThat(rule.variants().get(0).passPercentage()).isEqualTo(33.33);
        assertThat(config.defaultValue()).isEqualTo(Map.of("max", 0));
        assertThat(config.schema()).isEqualTo("{}");
        assertThat(config.status()).isEqualTo(DynamicConfigStatus.ENABLED);
        assertThat(config.type()).isEqualTo(DynamicConfigType.STALE);
        assertThat(config.typeReason()).isEqualTo(DynamicConfigTypeReason.STALE_NO_RULES);
        assertThat(config.isPermanent()).isFalse();
        assertThat(Json.write(config)).isEqualTo(json);
    }

    @Test
    void aDefaultValueNeedNotBeAnObject() {
        assertThat(Json.read(DynamicConfig.class, "{\"defaultValue\":\"plain\"}")
                        .defaultValue())
                .isEqualTo("plain");
    }

    @Test
    void writesADynamicConfigToBeCreated() {
        DynamicConfigRequest create = DynamicConfigRequest.builder()
                .name("Limits")
                .defaultValue(Map.of("max", 0))
                .owner(Owner.builder().ownerID("u1").ownerType("USER").build())
                .schema("{\"type\":\"object\"}")
                .isTemplate(false)
                .build();

        assertThat(Json.write(create))
                .isEqualTo("{\"name\":\"Limits\",\"defaultValue\":{\"max\":0},"
                        + "\"owner\":{\"ownerID\":\"u1\",\"ownerType\":\"USER\"},"
                        + "\"schema\":\"{\\\"type\\\":\\\"object\\\"}\",\"isTemplate\":false}");
    }

    @Test
    void absentNullAndValueInAnUpdate() {
        DynamicConfigRequest update = DynamicConfigRequest.builder()
                .description("")
                .rules(List.of())
                .owner(Optional.empty())
                .schema(Optional.empty())
                .teamID("t1")
                .type(DynamicConfigType.PERMANENT)
                .build();

        assertThat(Json.write(update))
                .isEqualTo("{\"description\":\"\",\"rules\":[],\"owner\":null,\"schema\":null,\"teamID\":\"t1\","
                        + "\"type\":\"PERMANENT\"}");
        assertThat(Json.write(DynamicConfigRequest.builder().build())).isEqualTo("{}");
    }

    @Test
    void whatCanBeClearedIsKnown() {
        assertThat(JsonCodec.clearableNames(DynamicConfigRequest.class))
                .containsExactlyInAnyOrder(
                        "creatorID",
                        "creatorEmail",
                        "owner",
                        "schema",
                        "schemaJson5",
                        "team",
                        "teamID",
                        "releasePipelineID");
    }

    @Test
    void queriesByTypeAndTeam() {
        DynamicConfigQuery query = DynamicConfigQuery.builder()
                .teamID("t1")
                .type(DynamicConfigType.STALE)
                .typeReason(DynamicConfigTypeReason.STALE_PROBABLY_FORGOTTEN)
                .tags(List.of("a", "b"))
                .page(2)
                .build();

        assertThat(JsonCodec.strict().toQuery(query))
                .isEqualTo(Map.of(
                        "teamID", List.of("t1"),
                        "type", List.of("STALE"),
                        "typeReason", List.of("STALE_PROBABLY_FORGOTTEN"),
                        "tags", List.of("a", "b"),
                        "page", List.of("2")));
    }
}
