package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.common.Owner;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateBuilder;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateStatus;
import com.statsig.console.gates.GateType;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Page;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonCodecTest {
    private final JsonCodec codec = JsonCodec.lenient();
    private final List<Misfit> misfits = new ArrayList<>();

    @Test
    void writesAGateAsItCame() {
        assertUnchanged("""
                {"id":"a_gate","team":null,"zzz":{"b":1,"a":[1.10,12345678901234567890,null]},"isEnabled":true,"tags":[],\
                "createdTime":1674769467002,"type":"BRAND_NEW","checksPerHour":12.3,"rules":[{"passPercentage":10,\
                "id":"x:10.00:1","new":null,"conditions":[{"targetValue":5,"type":"custom_field","operator":"gt"},\
                {"type":"public"}],"environments":null}],"lastModifierEmail":null,"extra":"mine"}""");
        assertThat(misfits).isEmpty();
    }

    @Test
    void readsWhatItKnows() {
        Gate gate = read("""
                {"id":"0.356","createdTime":1674769467002,"status":"In Progress","type":"BRAND_NEW","more":1,"rules":[
                {"conditions":[{"type":"email","targetValue":["a","b"]},{"type":"time","targetValue":1.5}]}]}""");

        assertThat(gate.id()).isEqualTo("0.356");
        assertThat(gate.createdTime()).isEqualTo(Instant.ofEpochMilli(1674769467002L));
        assertThat(gate.status()).isSameAs(GateStatus.IN_PROGRESS);
        assertThat(gate.status().known()).isEqualTo(GateStatus.IN_PROGRESS);
        assertThat(gate.type()).isEqualTo(Open.of(GateType.class, "BRAND_NEW"));
        assertThat(gate.type().known()).isNull();
        assertThat(gate.unknownProperties()).containsExactly(Map.entry("more", 1));
        assertThat(gate.rules().get(0).conditions())
                .extracting(condition -> condition.type(), condition -> condition.targetValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ConditionType.EMAIL, TargetValue.of("a", "b")),
                        org.assertj.core.groups.Tuple.tuple(
                                ConditionType.TIME, TargetValue.ofSingle(new java.math.BigDecimal("1.5"))));
    }

    @Test
    void aPropertyOfTheWrongTypeIsNullAndToldAndWrittenBack() {
        assertUnchanged("""
                {"id":7,"isEnabled":"yes","description":"fine","rules":[{"name":"r","passPercentage":"10",\
                "conditions":[{"type":["a"],"operator":"any"},3]},{"name":"s","conditions":[]}],"createdTime":1.5,\
                "tags":["a",1],"version":12.7}""");
        Gate gate = read("""
                {"id":7,"description":"fine","rules":[{"name":"r","passPercentage":"10","conditions":[{"type":["a"],\
                "operator":"any"}]}]}""");

        assertThat(gate.id()).isNull();
        assertThat(gate.description()).isEqualTo("fine");
        assertThat(gate.rules().get(0).name()).isEqualTo("r");
        assertThat(gate.rules().get(0).passPercentage()).isNull();
        assertThat(misfits)
                .extracting(Misfit::pointer)
                .contains("/data/id", "/data/rules/0/passPercentage", "/data/rules/0/conditions/0/type");
        assertThat(misfits).contains(new Misfit("/data/id", "java.lang.String", "number"));
    }

    @Test
    void aSingleValueInPlaceOfAListIsAListOfOne() {
        assertUnchanged("{\"targetApps\":\"web\",\"rules\":{\"name\":\"only\"}}");
        Gate gate = read("{\"targetApps\":\"web\",\"rules\":{\"name\":\"only\"}}");

        assertThat(gate.targetApps()).containsExactly("web");
        assertThat(gate.rules()).extracting(Rule::name).containsExactly("only");
        assertThat(misfits).isEmpty();
    }

    @Test
    void absentNullAndValueInRequests() {
        GateRequest update = GateRequest.builder()
                .description("")
                .tags(List.of())
                .team(Optional.empty())
                .teamID("t1")
                .build();

        assertThat(text(update)).isEqualTo("{\"description\":\"\",\"tags\":[],\"team\":null,\"teamID\":\"t1\"}");
        assertThat(text(GateRequest.builder().build())).isEqualTo("{}");
    }

    @Test
    void aSetComponentWinsOverWhatCame() {
        Gate gate = read("{\"team\":null,\"id\":7,\"other\":1}")
                .with(b -> b.team("growth").id("seven"));

        assertThat(text(gate)).isEqualTo("{\"team\":\"growth\",\"id\":\"seven\",\"other\":1}");
    }

    @Test
    void unknownPropertiesCanBeSent() {
        GateRequest create = GateRequest.builder()
                .name("a")
                .extra(Extra.of(Map.of("not_modelled_yet", List.of(1))))
                .build();

        assertThat(text(create)).isEqualTo("{\"name\":\"a\",\"not_modelled_yet\":[1]}");
    }

    @Test
    void changesAreTheDifferentPropertiesOnly() {
        Gate before = read("{\"id\":\"g\",\"team\":\"a\",\"tags\":[],\"rules\":[{\"name\":\"r\",\"x\":1}],\"y\":2}");
        Gate after = before.with(b -> b.team(null)
                .description("new")
                .rules(List.of(before.rules().get(0).with(r -> r.passPercentage(10d)))));

        Map<String, Object> expected = new java.util.HashMap<>();
        expected.put("team", null);
        expected.put("description", "new");
        expected.put("rules", List.of(Map.of("name", "r", "x", 1, "passPercentage", 10)));
        assertThat(codec.changes(before, after)).isEqualTo(expected);
        assertThat(codec.changes(before, before.with(b -> b.team("a")))).isEmpty();
    }

    @Test
    void whatIsGoneFromAnObjectWithinIsNullAndFromAListItIsNotThere() {
        Gate before = read(
                "{\"id\":\"g\",\"owner\":{\"ownerID\":\"o\",\"ownerEmail\":\"a@b.c\",\"x\":1},\"rules\":[{\"id\":\"r\",\"name\":\"n\"}]}");
        Map<String, Object> owner = new java.util.LinkedHashMap<>();
        owner.put("ownerID", "p");
        owner.put("x", 1);
        owner.put("ownerEmail", null);
        assertThat(codec.changes(
                        before,
                        before.with(b ->
                                b.owner(before.owner().with(o -> o.ownerID("p").ownerEmail(null))))))
                .isEqualTo(Map.of("owner", owner));
        assertThat(codec.changes(
                        before,
                        before.with(b -> b.rules(List.of(before.rules().get(0).with(r -> r.id(null)))))))
                .isEqualTo(Map.of("rules", List.of(Map.of("name", "n"))));
    }

    @Test
    void aClearableComponentThatCameAndIsNullNowIsNull() {
        Rule rule = read("{\"rules\":[{\"name\":\"n\",\"environments\":[\"staging\"],\"passPercentage\":1}]}")
                .rules()
                .get(0);
        assertThat(text(rule.with(r -> r.environments(null).passPercentage(null))))
                .isEqualTo("{\"name\":\"n\",\"environments\":null}");
        assertThat(text(rule.with(r -> r.environments(List.of()))))
                .isEqualTo("{\"name\":\"n\",\"environments\":[],\"passPercentage\":1}");
        assertThat(text(Rule.builder().name("n").environments(null).build())).isEqualTo("{\"name\":\"n\"}");
    }

    @Test
    void queriesHaveOneEntryAParameter() {
        GateQuery query = GateQuery.builder()
                .type(GateType.STALE)
                .tags(List.of("a b", "c&d"))
                .includeArchived(true)
                .limit(10)
                .build();

        assertThat(codec.toQuery(query))
                .containsExactly(
                        Map.entry("type", List.of("STALE")),
                        Map.entry("includeArchived", List.of("true")),
                        Map.entry("tags", List.of("a b", "c&d")),
                        Map.entry("limit", List.of("10")));
    }

    @Test
    void aValueMayComeWithoutItsEnvelope() {
        assertThat(new AnswerReader(codec)
                        .readSingle(stream("{\"id\":\"bare\"}"), Gate.class, misfits::add)
                        .id())
                .isEqualTo("bare");
        assertThat(new AnswerReader(codec)
                        .readSingle(stream("{\"message\":\"m\",\"data\":null}"), Gate.class, misfits::add))
                .isNull();
    }

    @Test
    void aMessageAloneIsNoValue() {
        assertThat(new AnswerReader(codec)
                        .readSingle(stream("{\"message\":\"Segment archived\"}"), Gate.class, misfits::add))
                .isNull();
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        for (String body : List.of("{\"data\":{\"id\":\"a", "<html>", "", "{\"data\":{}} trailing")) {
            assertThatThrownBy(() -> new AnswerReader(codec).readSingle(stream(body), Gate.class, misfits::add))
                    .as(body)
                    .isInstanceOf(UnreadableJsonException.class);
        }
        assertThatThrownBy(() -> codec.readPlain(stream("<html>"))).isInstanceOf(UnreadableJsonException.class);
        assertThatThrownBy(() -> page("{\"message\":\"no data\"}")).hasMessageContaining("data");
    }

    @Test
    void theStrictCodecRefusesWhatIsNotModelled() {
        JsonCodec strict = JsonCodec.strict();
        assertThatThrownBy(() -> strict.read(stream("{\"id\":\"a\",\"more\":1}"), Gate.class, misfits::add))
                .hasMessageContaining("more");
        assertThatThrownBy(() -> strict.read(stream("{\"id\":1}"), Gate.class, misfits::add))
                .isInstanceOf(UnreadableJsonException.class);
        assertThat(strict.read(stream("{\"id\":\"a\",\"team\":null}"), Gate.class, misfits::add)
                        .id())
                .isEqualTo("a");
    }

    @Test
    void equalityIsByValueNotByLooks() {
        assertThat(read("{\"id\":\"a\",\"team\":null}")).isEqualTo(read("{\"id\":\"a\"}"));
        assertThat(read("{\"id\":\"a\",\"team\":null}"))
                .isEqualTo(GateBuilder.builder().id("a").build())
                .hasSameHashCodeAs(GateBuilder.builder().id("a").build());
        assertThat(read("{\"id\":\"a\",\"more\":1}")).isNotEqualTo(read("{\"id\":\"a\"}"));
        assertThat(codec.read(stream("{\"ownerID\":\"x\"}"), Owner.class, misfits::add)
                        .ownerID())
                .isEqualTo("x");
    }

    private void assertUnchanged(String json) {
        assertThat(text(new AnswerReader(codec)
                        .readSingle(stream("{\"data\":" + json + "}"), Gate.class, misfits::add)))
                .isEqualTo(json);
    }

    private Gate read(String json) {
        misfits.clear();
        return new AnswerReader(codec)
                .readSingle(stream("{\"message\":\"ok\",\"data\":" + json + "}"), Gate.class, misfits::add);
    }

    private Page<Gate> page(String json) {
        return new AnswerReader(codec).readPage(stream(json), Gate.class, misfits::add);
    }

    private String text(Object value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
