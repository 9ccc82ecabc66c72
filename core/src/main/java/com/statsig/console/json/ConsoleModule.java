package com.statsig.console.json;

import com.statsig.console.ApiKey;
import com.statsig.console.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** How the types of this API are read and written. */
final class ConsoleModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    ConsoleModule() {
        super("statsig-console");
        addDeserializer(Object.class, new PlainDeserializer());
        addDeserializer(String.class, new TextDeserializer());
        addDeserializer(Boolean.class, new BooleanDeserializer());
        addDeserializer(
                Integer.class,
                new Numbers.WholeDeserializer<>(
                        Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, number -> (int) number));
        addDeserializer(
                Long.class,
                new Numbers.WholeDeserializer<>(Long.class, Long.MIN_VALUE, Long.MAX_VALUE, number -> number));
        addDeserializer(
                Instant.class,
                new Numbers.WholeDeserializer<>(Instant.class, Long.MIN_VALUE, Long.MAX_VALUE, Instant::ofEpochMilli));
        addDeserializer(Double.class, new Numbers.DoubleDeserializer());
        addDeserializer(ApiKey.class, new ApiKeyDeserializer());
        addDeserializer(Secret.class, new SecretDeserializer());
        addSerializer(Instant.class, new Numbers.InstantSerializer());
        addSerializer(ApiKey.class, new ApiKeySerializer());
        addSerializer(Secret.class, new SecretSerializer());
        addSerializer(Number.class, new Numbers.NumberSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new ModelDeserializers());
        context.addSerializers(new ModelSerializers());
    }

    private static final class ModelDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            if (raw.isRecord() && Model.class.isAssignableFrom(raw)) {
                return new RecordDeserializer(type);
            }
            if (raw.isAnnotationPresent(Union.class)) {
                return new UnionDeserializer(type);
            }
            return raw == Open.class ? new OpenDeserializer<>(type.containedType(0)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer typeDeserializer,
                @Nullable ValueDeserializer<?> element) {
            return type.getRawClass() == List.class ? new ListDeserializer(type) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable KeyDeserializer keyDeserializer,
                @Nullable TypeDeserializer typeDeserializer,
                @Nullable ValueDeserializer<?> value) {
            return type.getRawClass() == Map.class && type.getKeyType().hasRawClass(String.class)
                    ? new MapDeserializer(type)
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Open.class
                    || type.isAnnotationPresent(Union.class)
                    || (type.isRecord() && Model.class.isAssignableFrom(type));
        }
    }

    private static final class ModelSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            Class<?> raw = type.getRawClass();
            if (raw.isRecord() && Model.class.isAssignableFrom(raw)) {
                return new RecordSerializer(raw);
            }
            return Open.class.isAssignableFrom(raw) ? new OpenSerializer() : null;
        }
    }

    private static final class OpenDeserializer<E extends Enum<E> & Open<E>> extends ValueDeserializer<Open<E>> {
        private final Class<E> type;

        @SuppressWarnings("unchecked")
        OpenDeserializer(JavaType type) {
            this.type = (Class<E>) type.getRawClass();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Open<E> deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Open.of(type, parser.getString())
                    : (Open<E>) context.handleUnexpectedToken(type, parser);
        }
    }

    private static final class OpenSerializer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(((Open<?>) value).value());
        }
    }

    /** What cannot be a key is not repeated either. */
    private static final class ApiKeyDeserializer extends ValueDeserializer<ApiKey> {
        @Override
        public ApiKey deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (ApiKey) context.handleUnexpectedToken(ApiKey.class, parser);
            }
            try {
                return ApiKey.of(parser.getString());
            } catch (IllegalArgumentException e) {
                return (ApiKey) context.handleWeirdStringValue(ApiKey.class, ApiKey.MASK, "no key");
            }
        }
    }

    private static final class ApiKeySerializer extends ValueSerializer<ApiKey> {
        @Override
        public void serialize(ApiKey value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.reveal());
        }
    }

    private static final class SecretDeserializer extends ValueDeserializer<Secret> {
        @Override
        public Secret deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Secret.of(parser.getString())
                    : (Secret) context.handleUnexpectedToken(Secret.class, parser);
        }
    }

    private static final class SecretSerializer extends ValueSerializer<Secret> {
        @Override
        public void serialize(Secret value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.reveal());
        }
    }

    private static final class TextDeserializer extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parser.getString()
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    private static final class BooleanDeserializer extends ValueDeserializer<Boolean> {
        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> (Boolean) context.handleUnexpectedToken(Boolean.class, parser);
            };
        }
    }
}
