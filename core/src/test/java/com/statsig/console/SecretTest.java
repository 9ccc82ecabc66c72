package com.statsig.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.statsig.console.json.JsonCodec;
import java.beans.BeanInfo;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** Secrets tell themselves to our own codec, and to nothing else. */
class SecretTest {
    private static final List<Object> SECRETS = List.of(Secret.of("hunter2"), ApiKey.of("hunter2"));

    @ParameterizedTest
    @FieldSource("SECRETS")
    void aForeignMapperWritesAMask(Object secret) {
        for (JsonMapper mapper : List.of(
                new JsonMapper(),
                JsonMapper.builder()
                        .changeDefaultVisibility(visibility -> visibility
                                .withFieldVisibility(Visibility.ANY)
                                .withGetterVisibility(Visibility.ANY)
                                .withCreatorVisibility(Visibility.ANY))
                        .build())) {
            assertThat(mapper.writeValueAsString(Map.of("a", secret)))
                    .doesNotContain("hunter2")
                    .contains("***");
        }
    }

    /** As Gson and its like go about it: fields that are not transient; and as others do: getters, components. */
    @ParameterizedTest
    @FieldSource("SECRETS")
    void reflectionFindsNothing(Object secret) throws Exception {
        for (Field field : secret.getClass().getDeclaredFields()) {
            assertThat(Modifier.isTransient(field.getModifiers()) || Modifier.isStatic(field.getModifiers()))
                    .as(field.getName())
                    .isTrue();
        }
        BeanInfo bean = Introspector.getBeanInfo(secret.getClass(), Object.class);
        assertThat(Arrays.stream(bean.getPropertyDescriptors()).map(PropertyDescriptor::getName))
                .isEmpty();
        assertThat(secret.getClass().isRecord()).isFalse();
        assertThat(secret).isNotInstanceOf(Serializable.class);
    }

    @ParameterizedTest
    @FieldSource("SECRETS")
    void theCodecOfTheClientWritesItself(Object secret) {
        assertThat(JsonCodec.lenient().toPlain(secret)).isEqualTo("hunter2");
        assertThat(secret.toString()).doesNotContain("hunter2");
    }

    @Test
    void equalSecretsAreEqual() {
        assertThat(Secret.of("a"))
                .isEqualTo(Secret.of("a"))
                .isNotEqualTo(Secret.of("b"))
                .hasSameHashCodeAs("a");
        assertThat(Objects.equals(Secret.of("a"), "a")).isFalse();
    }
}
