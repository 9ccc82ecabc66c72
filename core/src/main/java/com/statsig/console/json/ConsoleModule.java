package com.statsig.console.json;

import com.statsig.console.ApiKey;
import com.statsig.console.common.Secret;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/** How the types of this API are read and written. */
final class ConsoleModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    ConsoleModule() {
        super("statsig-console");
        addDeserializer(Instant.class, new EpochMillisDeserializer());
        addDeserializer(Long.class, new WholeNumberDeserializer());
        addDeserializer(ApiKey.class, new ApiKeyDeserializer());
        addDeserializer(Secret.class, new SecretDeserializer());
        addSerializer(Instant.class, new EpochMillisSerializer());
        addSerializer(ApiKey.class, new ApiKeySerializer());
        addSerializer(Secret.class, new SecretSerializer());
        addSerializer(Double.class, new NumberSerializer());
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
            return raw.isRecord() && OpenEnum.class.isAssignableFrom(raw) ? new OpenEnumDeserializer(raw) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isAnnotationPresent(Union.class)
                    || (type.isRecord()
                            && (Model.class.isAssignableFrom(type) || OpenEnum.class.isAssignableFrom(type)));
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
            return OpenEnum.class.isAssignableFrom(raw) ? new OpenEnumSerializer() : null;
        }
    }

    private static final class OpenEnumDeserializer extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final Map<String, ? extends OpenEnum> constants;
        private final Constructor<?> constructor;

        OpenEnumDeserializer(Class<?> type) {
            this.type = type;
            this.constants = OpenEnums.constants(type.asSubclass(OpenEnum.class));
            try {
                this.constructor = type.getConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " must be a public record of one String", e);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(type, parser);
            }
            String value = parser.getString();
            OpenEnum constant = constants.get(value);
            if (constant != null) {
                return constant;
            }
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot create " + type, e);
            }
        }
    }

    private static final class OpenEnumSerializer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(((OpenEnum) value).value());
        }
    }

    /** What cannot be a key is not told either. */
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

    private static final class EpochMillisDeserializer extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                return Instant.ofEpochMilli(parser.getDecimalValue().longValueExact());
            } catch (ArithmeticException | DateTimeException e) {
                return (Instant) context.handleWeirdNumberValue(
                        Instant.class, parser.getNumberValue(), "not a whole number of milliseconds since 1970");
            }
        }
    }

    private static final class EpochMillisSerializer extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(value.toEpochMilli());
        }
    }

    /** {@code 10.0} is ten; {@code 12.7} and {@code "12"} are not whole numbers, and are not made into one. */
    private static final class WholeNumberDeserializer extends ValueDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                return parser.getLongValue();
            }
            if (!parser.currentToken().isNumeric()) {
                return (Long) context.handleUnexpectedToken(Long.class, parser);
            }
            BigDecimal number = parser.getDecimalValue();
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                return (Long) context.handleWeirdNumberValue(Long.class, number, "not a whole number of 64 bits");
            }
        }
    }

    /** The server is JavaScript and writes ten as {@code 10}, so do we. */
    private static final class NumberSerializer extends ValueSerializer<Double> {
        private static final double EXACT = 1L << 53;

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            double number = value;
            if (number == Math.rint(number) && Math.abs(number) < EXACT) {
                generator.writeNumber((long) number);
            } else {
                generator.writeNumber(number);
            }
        }
    }
}
