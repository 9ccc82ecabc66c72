package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.statsig.console.Secret;
import com.statsig.console.experiments.ExperimentRequest;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateType;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.prompts.WorkflowHeader;
import com.statsig.console.warehouseconnections.SnowflakeConnection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers that know nothing of this SDK write a model as the codec does, and refuse to read one. */
class PlainJacksonTest {
    private static final Path PAYLOADS = Path.of(System.getProperty("reference.dir", "reference"), "payloads");

    /** The mappers of applications, as they come and with settings that often are made. */
    private enum Mapper {
        JACKSON_3(new JsonMapper()),
        JACKSON_3_SNAKE_CASE(JsonMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
                .build()),
        JACKSON_2(new com.fasterxml.jackson.databind.ObjectMapper()),
        JACKSON_2_SNAKE_CASE(new com.fasterxml.jackson.databind.ObjectMapper()
                .setPropertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

        private final Object mapper;

        Mapper(Object mapper) {
            this.mapper = mapper;
        }

        String write(Object value) {
            try {
                return mapper instanceof JsonMapper jackson3
                        ? jackson3.writeValueAsString(value)
                        : ((com.fasterxml.jackson.databind.ObjectMapper) mapper).writeValueAsString(value);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        Object read(String json, Class<?> type) throws Exception {
            return mapper instanceof JsonMapper jackson3
                    ? jackson3.readValue(json, type)
                    : ((com.fasterxml.jackson.databind.ObjectMapper) mapper).readValue(json, type);
        }
    }

    /** What a controller may return. */
    private record Answer(Gate first, List<Gate> gates, Map<String, Gate> byName, GateType type, Secret secret) {}

    private final JsonMapper tree = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String GATE = """
            {"id":"checkout","checksPerHour":10.5,"createdTime":1674769467002,"x":{"y":1.50},"type":"NEWER","rules":\
            [{"name":"all","conditions":[{"type":"user_id","targetValue":"a"}]}],"tags":[],"name":"größer"}""";

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aModelIsWrittenAsTheWireHasIt(Mapper mapper) {
        Gate gate = ConsoleJson.read(GATE, Gate.class);

        assertThat(mapper.write(gate)).isEqualTo(GATE);
        assertThat(mapper.write(List.of(gate))).isEqualTo("[" + GATE + "]");
        assertThat(mapper.write(gate.with(g -> g.name(null).type(GateType.STALE))))
                .isEqualTo(GATE.replace(",\"name\":\"größer\"", "").replace("NEWER", "STALE"));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aModelWithinAnotherBeanIsToo(Mapper mapper) {
        Gate gate = ConsoleJson.read(GATE, Gate.class);

        String json =
                mapper.write(new Answer(gate, List.of(gate), Map.of("a", gate), GateType.STALE, Secret.of("hunter2")));

        assertThat(json).contains(":" + GATE, "[" + GATE + "]", "{\"a\":" + GATE + "}", "\"STALE\"");
        assertThat(json).doesNotContain("secret", "hunter2", "***");
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aRequestSaysWhatItClearsAndNothingElse(Mapper mapper) {
        GateRequest request = GateRequest.builder()
                .description("d")
                .extra(Extra.of(Map.of("newer", true)))
                .build();
        assertThat(mapper.write(request)).isEqualTo("{\"description\":\"d\",\"newer\":true}");
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void secretsAreLeftOut(Mapper mapper) {
        assertThat(mapper.write(SnowflakeConnection.builder()
                        .accountName("shop")
                        .serviceUserPassword(Secret.of("hunter2"))
                        .privateKey(Secret.of("hunter3"))
                        .keyPassPhrase(Optional.empty())
                        .build()))
                .isEqualTo("{\"accountName\":\"shop\",\"keyPassPhrase\":null}");
        assertThat(mapper.write(WorkflowHeader.builder()
                        .name("Authorization")
                        .value(Secret.of("hunter2"))
                        .build()))
                .isEqualTo("{\"name\":\"Authorization\"}");
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void readingOneFailsAndSaysWhatToUse(Mapper mapper) {
        for (Class<?> type : List.of(Gate.class, GateRequest.class, ExperimentRequest.class)) {
            for (String json : List.of("{}", "{\"description\":\"d\"}", "{\"extra\":{}}", "{\"extra\":null}")) {
                assertThatThrownBy(() -> mapper.read(json, type)).hasMessageContaining("ConsoleJson.read(text, type)");
            }
        }
    }

    static Stream<Class<?>> requests() {
        return NullTest.built();
    }

    /** None is bound with an empty Optional, which would clear. */
    @ParameterizedTest
    @MethodSource("requests")
    void noRequestIsRead(Class<?> type) {
        for (Mapper mapper : Mapper.values()) {
            assertThatThrownBy(() -> mapper.read("{}", type)).hasMessageContaining("ConsoleJson.read(text, type)");
        }
    }

    @Test
    void everyModelIsWrittenAsTheCodecWritesIt() {
        List<Model> examples = MutatorTest.examples();

        assertThat(examples).hasSizeGreaterThan(200).allSatisfy(this::sameByAll);
    }

    static Stream<Arguments> payloads() {
        return Stream.of(PayloadsTest.singles(), PayloadsTest.lists(), PayloadsTest.requests())
                .flatMap(List::stream)
                .filter(payload -> Model.class.isAssignableFrom((Class<?>) payload.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void everyPayloadIsWrittenAsTheCodecWritesIt(String file, Class<?> type) throws IOException {
        if (!Boolean.getBoolean("reference.required")) {
            assumeThat(PAYLOADS).isDirectory();
        }
        ByteArrayInputStream json = new ByteArrayInputStream(Files.readAllBytes(PAYLOADS.resolve(file)));
        AnswerReader reader = new AnswerReader(JsonCodec.lenient());
        boolean list = PayloadsTest.lists().stream().anyMatch(payload -> payload.get()[0].equals(file));

        List<?> models = list
                ? reader.readPage(json, type, misfit -> {}).items()
                : List.of(reader.readSingle(json, type, misfit -> {}));

        assertThat(models).isNotEmpty().allSatisfy(model -> sameByAll((Model) model));
    }

    /** The codec writes secrets, which requests need; apart from them the texts are the same, key by key in order. */
    private void sameByAll(Model model) {
        Object codec = tree.readTree(ConsoleJson.write(model));
        Map<Mapper, Object> written = new LinkedHashMap<>();
        for (Mapper mapper : Mapper.values()) {
            written.put(mapper, tree.readTree(mapper.write(model)));
        }
        assertThat(written.values()).allSatisfy(json -> {
            assertThat(json).isEqualTo(codec);
            assertThat(json.toString()).isEqualTo(codec.toString());
        });
    }
}
