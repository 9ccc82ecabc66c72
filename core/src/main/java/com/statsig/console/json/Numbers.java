package com.statsig.console.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * Numbers, read exactly or not at all, from their text: Jackson's own conversions round, write out exponents, and take
 * blank text for null. What is short, nearly every number, is read without one.
 */
final class Numbers {
    /** So many digits always fit a {@code long}. */
    private static final int LONG_DIGITS = 18;
    /** So many digits always survive being a {@code double}. */
    private static final int DOUBLE_DIGITS = 15;

    private static final int NANO_DIGITS = 9;
    /** More characters, or zeros, than a time has. */
    private static final int TIME_DIGITS = 40;

    private static final BigDecimal TOO_FAR = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigInteger NANOS = BigInteger.TEN.pow(NANO_DIGITS);

    private Numbers() {}

    /** The number that the parser is at, as plain Java. */
    static Number exact(JsonParser parser) {
        if (!isShortWhole(parser)) {
            return JsonNumber.of(parser.getString());
        }
        long number = parser.getLongValue();
        return (int) number == number ? (Number) (int) number : (Number) number;
    }

    /** Whether the parser is at a whole number spelled as one, in few digits, and not {@code -0}. */
    private static boolean isShortWhole(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return false;
        }
        int length = parser.getStringLength();
        return length <= LONG_DIGITS && (length != 2 || parser.getLongValue() != 0);
    }

    /**
     * A number of a Java type that holds whole numbers within bounds: {@code 10.0} is ten; {@code 12.7} and {@code "12"}
     * are not whole numbers, and are not made into one.
     */
    static final class WholeDeserializer<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final long least;
        private final long most;
        private final LongFunction<T> of;

        WholeDeserializer(Class<T> type, long least, long most, LongFunction<T> of) {
            this.type = type;
            this.least = least;
            this.most = most;
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (isShortWhole(parser)) {
                return of(parser.getLongValue(), context);
            }
            if (!parser.currentToken().isNumeric()) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            Number number = JsonNumber.of(parser.getString());
            if (number instanceof BigDecimal decimal) {
                number = whole(decimal);
            }
            return number instanceof Integer || number instanceof Long
                    ? of(number.longValue(), context)
                    : unfit(context);
        }

        private T of(long number, DeserializationContext context) {
            return number < least || number > most ? unfit(context) : of.apply(number);
        }

        private T unfit(DeserializationContext context) {
            return context.reportInputMismatch(type, "not a whole number that fits");
        }

        private static Number whole(BigDecimal decimal) {
            try {
                return decimal.longValueExact();
            } catch (ArithmeticException e) {
                return decimal;
            }
        }
    }

    /** What a {@code Double} cannot be written back from with the same value is none. */
    static final class DoubleDeserializer extends ValueDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            if (isShortWhole(parser) && parser.getStringLength() <= DOUBLE_DIGITS) {
                return (double) parser.getLongValue();
            }
            if (!parser.currentToken().isNumeric()) {
                return (Double) context.handleUnexpectedToken(Double.class, parser);
            }
            String text = parser.getString();
            double number = Double.parseDouble(text);
            boolean exact = isShort(text)
                    || (Double.isFinite(number) && JsonNumber.sameValue(text, NumberOutput.toString(number, true)));
            return exact
                    ? (Double) number
                    : context.reportInputMismatch(Double.class, "more digits or a larger exponent than fit");
        }

        private static boolean isShort(String text) {
            return text.length() <= DOUBLE_DIGITS && JsonNumber.isPlain(text);
        }
    }

    static final class InstantSerializer extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            try {
                generator.writeNumber(value.toEpochMilli());
            } catch (ArithmeticException e) {
                context.reportMappingProblem("%s has more milliseconds since 1970 than 64 bits hold", value);
            }
        }
    }

    /** Seconds since 1970, with a fraction where there is one. */
    static final class SecondsDeserializer extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            BigDecimal seconds = parser.getStringLength() <= TIME_DIGITS ? new BigDecimal(parser.getString()) : TOO_FAR;
            boolean negativeZero = seconds.signum() == 0 && parser.getString().startsWith("-");
            if (negativeZero || Math.abs((long) seconds.scale()) > TIME_DIGITS) {
                seconds = TOO_FAR;
            }
            try {
                BigInteger[] parts =
                        seconds.movePointRight(NANO_DIGITS).toBigIntegerExact().divideAndRemainder(NANOS);
                return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
            } catch (ArithmeticException | DateTimeException tooFineOrTooFar) {
                return context.reportInputMismatch(Instant.class, "not a time that fits");
            }
        }
    }

    static void writeSeconds(Instant time, JsonGenerator generator) {
        if (time.getNano() == 0) {
            generator.writeNumber(time.getEpochSecond());
        } else {
            generator.writeNumber(BigDecimal.valueOf(time.getEpochSecond())
                    .add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS))
                    .stripTrailingZeros());
        }
    }

    /** The server is JavaScript and writes ten as {@code 10}, so do we. */
    static final class NumberSerializer extends ValueSerializer<Number> {
        private static final double EXACT = 1L << 53;
        private static final Pattern JSON = Pattern.compile("-?(0|[1-9]\\d*+)(\\.\\d++)?+([eE][+-]?\\d++)?+");

        @Override
        public void serialize(Number value, JsonGenerator generator, SerializationContext context) {
            if (value instanceof Double) {
                serialize((double) value, generator, context);
            } else if (value instanceof Integer || value instanceof Long) {
                generator.writeNumber(value.longValue());
            } else {
                String text = value.toString();
                if (isJson(value) || JSON.matcher(text).matches()) {
                    generator.writeNumber(text);
                } else {
                    context.reportMappingProblem("%s is no number in JSON", text);
                }
            }
        }

        private static boolean isJson(Number value) {
            return value instanceof BigDecimal || value instanceof BigInteger || value instanceof JsonNumber;
        }

        private static void serialize(double number, JsonGenerator generator, SerializationContext context) {
            boolean negativeZero = number == 0 && 1 / number < 0;
            if (number == Math.rint(number) && Math.abs(number) < EXACT && !negativeZero) {
                generator.writeNumber((long) number);
            } else if (Double.isFinite(number)) {
                generator.writeNumber(number);
            } else {
                context.reportMappingProblem("%s is no number in JSON", number);
            }
        }
    }
}
