package com.statsig.console.segments;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import com.statsig.console.targeting.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void readsAnIdList() {
        String json = """
                {"id":"vips","type":"id_list","isEnabled":true,"count":3,"idType":"userID","tags":[],\
                "createdTime":1700000000000,"team":null,"version":2}""";
        Segment segment = Json.read(Segment.class, json);

        assertThat(segment.type()).isEqualTo(SegmentType.ID_LIST);
        assertThat(segment.count()).isEqualTo(3);
        assertThat(segment.createdTime()).isEqualTo(Instant.ofEpochMilli(1700000000000L));
        assertThat(segment.rules()).isNull();
        assertThat(segment.version()).isEqualTo(2);
        assertThat(Json.write(segment)).isEqualTo(json);
    }

    @Test
    void aSingleRuleMayStandWithoutAList() {
        String json = "{\"id\":\"near\",\"type\":\"rule_based\",\"rules\":{\"name\":\"EU\",\"passPercentage\":100}}";
        Segment segment = Json.read(Segment.class, json);

        assertThat(segment.rules()).extracting(Rule::name).containsExactly("EU");
        assertThat(Json.write(segment)).isEqualTo(json);
    }

    @Test
    void writesASegmentToBeCreated() {
        SegmentCreate create = SegmentCreate.builder()
                .name("VIPs")
                .type(SegmentType.USER_STORE_ID_LIST)
                .tags(List.of())
                .creatorEmail("ann@shop.test")
                .teamID(Optional.empty())
                .build();

        assertThat(Json.write(create))
                .isEqualTo("{\"name\":\"VIPs\",\"type\":\"user_store_id_list\",\"tags\":[],"
                        + "\"creatorEmail\":\"ann@shop.test\",\"teamID\":null}");
    }

    @Test
    void readsTheIdsAndTheirState() {
        IdList list = Json.read(IdList.class, "{\"name\":\"vips\",\"count\":2,\"ids\":[\"0012\",\"b c\"]}");
        IdListMetadata metadata = Json.read(IdListMetadata.class, "{\"currentVersion\":4,\"isUpdating\":true}");

        assertThat(list.ids()).containsExactly("0012", "b c");
        assertThat(list.count()).isEqualTo(2);
        assertThat(metadata.currentVersion()).isEqualTo(4);
        assertThat(metadata.isUpdating()).isTrue();
    }

    @Test
    void writesChangesToAnIdList() {
        assertThat(Json.write(IdListChange.builder().ids(List.of("a", "0012")).build()))
                .isEqualTo("{\"ids\":[\"a\",\"0012\"]}");
        assertThat(Json.write(IdListChange.builder().ids(List.of()).version(3L).build()))
                .isEqualTo("{\"ids\":[],\"version\":3}");
    }
}
