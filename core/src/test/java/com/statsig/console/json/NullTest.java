package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Secret;
import com.statsig.console.alerts.AlertState;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.metrics.MetricRequest;
import com.statsig.console.metrics.WarehouseNative;
import com.statsig.console.targeting.Rule;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is absent, whichever way it gets into a record; only what is explicit clears. All records are walked. */
class NullTest {
    /** A component that can be empty. */
    record Clearing(Class<?> record, RecordComponent component, RecordType.Property property) {
        Object builder() throws Exception {
            return NullTest.builder(record);
        }

        /** The builder's setter with that parameter: the {@code Optional} itself, or what is in it. */
        Object set(Object builder, Class<?> parameter, Object value) throws Exception {
            Method setter = builder.getClass().getMethod(component.getName(), parameter);
            assertThat(setter.invoke(builder, value)).isSameAs(builder);
            return builder;
        }

        Object plain() {
            return sample(content());
        }

        Type content() {
            return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        }

        String cleared() {
            return "{\"" + property.name() + "\":" + property.clearedBy() + "}";
        }

        @Override
        public String toString() {
            return record.getSimpleName() + "." + component.getName();
        }
    }

    private static final List<Class<?>> MODELS = allModels();

    private static List<Class<?>> allModels() {
        try {
            Path classes = Path.of(Model.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .<Class<?>>map(NullTest::load)
                        .filter(found -> found.isRecord() && Model.class.isAssignableFrom(found))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.replace(".class", "").replace(File.separatorChar, '.'),
                    false,
                    NullTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static List<Class<?>> models() {
        return MODELS;
    }

    static Stream<Class<?>> built() {
        return MODELS.stream().filter(NullTest::isBuilt);
    }

    static Stream<Clearing> clearings() {
        return built().flatMap(record -> {
            RecordComponent[] components = record.getRecordComponents();
            return IntStream.range(0, components.length)
                    .filter(i -> components[i].getType() == Optional.class)
                    .mapToObj(i -> new Clearing(record, components[i], RecordType.of(record).properties[i]));
        });
    }

    @Test
    void allAreFound() {
        assertThat(built()).hasSizeGreaterThan(300);
        assertThat(clearings()).hasSizeGreaterThanOrEqualTo(87);
    }

    @ParameterizedTest
    @MethodSource("built")
    void whatNobodySetIsNotSent(Class<?> record) throws Exception {
        assertThat(Json.write(build(builder(record)))).isEqualTo("{}");
    }

    @ParameterizedTest
    @MethodSource("built")
    void nullThroughEachSetterOfABuilderIsAbsent(Class<?> record) throws Exception {
        Object builder = builder(record);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getParameterCount() == 1 && setter.getReturnType() == builder.getClass() && !isStatic(setter)) {
                setter.invoke(builder, (Object) null);
                assertThat(Json.write(build(builder))).as(setter.toString()).isEqualTo("{}");
            }
        }
        assertThat(((Model) build(builder)).extra()).isSameAs(Extra.NONE);
    }

    @ParameterizedTest
    @MethodSource("built")
    void nullThroughEachWitherIsAbsent(Class<?> record) throws Exception {
        Object empty = build(builder(record));
        for (Method wither : record.getMethods()) {
            if (wither.getName().startsWith("with") && wither.getReturnType() == record && !isConsumer(wither)) {
                Object changed = wither.invoke(empty, (Object) null);
                assertThat(changed).isEqualTo(empty);
                assertThat(Json.write(changed)).as(wither.toString()).isEqualTo("{}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void nullThroughTheCanonicalConstructorIsAbsentAndItsExtraIsNone(Class<?> record) throws Exception {
        RecordComponent[] components = record.getRecordComponents();
        Constructor<?> canonical = record.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        canonical.setAccessible(true);
        Model model = (Model) canonical.newInstance(new Object[components.length]);

        assertThat(Json.write(model)).isEqualTo("{}");
        assertThat(model.unknownProperties()).isEmpty();
        assertThat(JsonCodec.lenient().toQuery(model)).isEmpty();
        assertThat(JsonCodec.lenient().changes(model, model)).isEmpty();
        if (isBuilt(record)) {
            Object copy = build(record.getMethod("with").invoke(model));
            assertThat(((Model) copy).extra()).isSameAs(Extra.NONE);
            Class<?> builder = builder(record).getClass();
            Method of = builder.getMethod(record.getSimpleName(), canonical.getParameterTypes());
            assertThat(((Model) of.invoke(null, new Object[components.length])).extra())
                    .isSameAs(Extra.NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("clearings")
    void aValueIsSentThroughEitherSetter(Clearing clearing) throws Exception {
        Object value = clearing.plain();
        String sent = "{\"" + clearing.property().name() + "\":" + Json.write(value) + "}";
        Object plainly = clearing.set(clearing.builder(), raw(clearing.content()), value);
        Object explicitly = clearing.set(clearing.builder(), Optional.class, Optional.of(value));

        assertThat(Json.write(build(plainly))).isEqualTo(sent);
        assertThat(Json.write(build(explicitly))).isEqualTo(sent);
    }

    @ParameterizedTest
    @MethodSource("clearings")
    void onlyAnEmptyOptionalClears(Clearing clearing) throws Exception {
        Object cleared = build(clearing.set(clearing.builder(), Optional.class, Optional.empty()));
        assertThat(Json.write(cleared)).isEqualTo(clearing.cleared());
        assertThat(JsonCodec.clearableNames(clearing.record().asSubclass(Model.class)))
                .contains(clearing.property().name());

        Class<?> plain = raw(clearing.content());
        assertThat(Json.write(build(clearing.set(clearing.builder(), plain, null))))
                .isEqualTo("{}");
        assertThat(Json.write(build(clearing.set(clearing.builder(), Optional.class, null))))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @MethodSource("clearings")
    void nullTakesBackWhatWasSetBefore(Clearing clearing) throws Exception {
        Class<?> plain = raw(clearing.content());
        Object set = build(clearing.set(clearing.builder(), plain, clearing.plain()));
        Object cleared = build(clearing.set(clearing.builder(), Optional.class, Optional.empty()));
        for (Object before : List.of(set, cleared)) {
            for (Class<?> parameter : List.of(plain, Optional.class)) {
                Object builder = clearing.record().getMethod("with").invoke(before);
                assertThat(Json.write(build(clearing.set(builder, parameter, null))))
                        .isEqualTo("{}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("clearings")
    void nullForWhatWasReadClears(Clearing clearing) throws Exception {
        Object read = JsonCodec.lenient()
                .fromPlain(
                        Map.of(clearing.property().name(), JsonCodec.lenient().toPlain(clearing.plain())),
                        clearing.record());
        for (Class<?> parameter : List.of(raw(clearing.content()), Optional.class)) {
            Object builder = clearing.record().getMethod("with").invoke(read);
            assertThat(Json.write(build(clearing.set(builder, parameter, null))))
                    .isEqualTo(clearing.cleared());
        }
    }

    @Test
    void nullsInNestedRecordsAreAbsentToo() {
        String unknown = null;
        Double noBase = null;
        MetricRequest update = MetricRequest.builder()
                .team(unknown)
                .description("new")
                .warehouseNative(
                        WarehouseNative.builder().logTransformBase(noBase).build())
                .build();
        assertThat(Json.write(update)).isEqualTo("{\"description\":\"new\",\"warehouseNative\":{}}");
    }

    @Test
    void aRuleThatWasReadIsClearedByNull() {
        Rule rule = Json.read(Rule.class, "{\"name\":\"r\",\"environments\":[\"production\"]}");
        assertThat(Json.write(GateRequest.builder()
                        .rules(List.of(rule.with(b -> b.environments(null))))
                        .build()))
                .isEqualTo("{\"rules\":[{\"name\":\"r\",\"environments\":null}]}");
    }

    private static boolean isBuilt(Class<?> model) {
        return Arrays.stream(model.getInterfaces())
                .anyMatch(with -> with.getSimpleName().equals("With"));
    }

    private static Object builder(Class<?> record) throws Exception {
        String name = record.getPackageName() + "."
                + record.getName()
                        .substring(record.getPackageName().length() + 1)
                        .replace("$", "") + "Builder";
        return Class.forName(name).getMethod("builder").invoke(null);
    }

    private static Object build(Object builder) throws Exception {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    private static boolean isConsumer(Method wither) {
        return wither.getParameterCount() != 1 || wither.getParameterTypes()[0] == Consumer.class;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Object sample(Type type) {
        if (type == String.class) {
            return "x";
        } else if (type == Boolean.class) {
            return false;
        } else if (type == Long.class) {
            return 0L;
        } else if (type == Double.class) {
            return 0.5;
        } else if (type == Secret.class) {
            return Secret.of("x");
        } else if (raw(type) == Open.class) {
            return AlertState.WARN;
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(sample(list.getActualTypeArguments()[0]));
        }
        try {
            return build(builder((Class<?>) type));
        } catch (Exception e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }
}
