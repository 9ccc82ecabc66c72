package com.statsig.console.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as its text, for what Java's own classes do not hold ({@code -0}), or only at a cost far beyond that of the
 * text: more than 1,000 characters, exponents beyond ±10,000. Every other number that came in an untyped place is an
 * {@code Integer}, {@code Long}, {@code BigInteger} or {@code BigDecimal}.
 *
 * <p>Two are equal when their texts are.
 */
public final class JsonNumber extends Number {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1_000;
    private static final int LARGEST_SCALE = 10_000;
    private static final int EXPONENT_DIGITS = 15;
    private static final char END = 0;
    private static final long UNKNOWN = Long.MAX_VALUE;

    /** Java writes {@code 1e-7} and {@code 0.0000001} as {@code 1E-7}. */
    private static final class Spelled extends BigDecimal {
        private static final long serialVersionUID = 1;

        private final String text;

        Spelled(String text) {
            super(text);
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** The number of a JSON text, exactly, in the smallest class that holds it. */
    static Number of(String text) {
        if (text.length() > LONGEST || isNegativeZero(text)) {
            return new JsonNumber(text);
        }
        if (isWhole(text)) {
            BigInteger whole = new BigInteger(text);
            if (whole.bitLength() < Integer.SIZE) {
                return whole.intValue();
            }
            return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
        }
        try {
            BigDecimal decimal = new BigDecimal(text);
            if (Math.abs((long) decimal.scale()) > LARGEST_SCALE) {
                return new JsonNumber(text);
            }
            return isPlain(text) && decimal.scale() - decimal.precision() < 6 ? decimal : new Spelled(text);
        } catch (NumberFormatException e) {
            return new JsonNumber(text);
        }
    }

    /**
     * Whether two numbers have the same value: {@code 10}, {@code 10.00} and {@code 1e1} do. Costs what the texts cost,
     * whatever the exponents are. (Exponents of more than 15 digits count as different unless the texts are equal.)
     */
    static boolean sameValue(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int i = firstDigit(one);
        int j = firstDigit(other);
        if (i < 0 || j < 0) {
            return i == j && isZero(one) && isZero(other);
        }
        long magnitude = magnitude(one, i);
        if (one.startsWith("-") != other.startsWith("-") || magnitude == UNKNOWN || magnitude != magnitude(other, j)) {
            return false;
        }
        while (true) {
            char left = digit(one, i);
            char right = digit(other, j);
            if (left == '.') {
                i++;
            } else if (right == '.') {
                j++;
            } else if (left == END && right == END) {
                return true;
            } else if ((left == END ? '0' : left) != (right == END ? '0' : right)) {
                return false;
            } else {
                i += left == END ? 0 : 1;
                j += right == END ? 0 : 1;
            }
        }
    }

    static boolean isNegativeZero(String text) {
        return text.charAt(0) == '-' && firstDigit(text) < 0;
    }

    static boolean isPlain(String text) {
        return text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }

    private static boolean isZero(String text) {
        return text.indexOf('0') >= 0;
    }

    private static boolean isWhole(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Where the first digit stands that is not 0; -1 when there is none. */
    private static int firstDigit(String text) {
        for (int i = 0; i < text.length() && !isExponent(text.charAt(i)); i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    /** The power of ten of the digit there. */
    private static long magnitude(String text, int first) {
        int end = first;
        int point = -1;
        for (; end < text.length() && !isExponent(text.charAt(end)); end++) {
            point = text.charAt(end) == '.' ? end : point;
        }
        int beforeExponent;
        if (point >= 0) {
            beforeExponent = point - first - 1;
        } else {
            int earlier = text.lastIndexOf('.', first);
            beforeExponent = earlier < 0 ? end - first - 1 : earlier - first;
        }
        if (end == text.length()) {
            return beforeExponent;
        }
        boolean signed = text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+';
        int digits = end + (signed ? 2 : 1);
        while (digits < text.length() - 1 && text.charAt(digits) == '0') {
            digits++;
        }
        if (text.length() - digits > EXPONENT_DIGITS) {
            return UNKNOWN;
        }
        long exponent = Long.parseLong(text, digits, text.length(), 10);
        return beforeExponent + (text.charAt(end + 1) == '-' ? -exponent : exponent);
    }

    /** The digit or point there. */
    private static char digit(String text, int at) {
        return at == text.length() || isExponent(text.charAt(at)) ? END : text.charAt(at);
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }

    /** The nearest whole number of 32 bits. */
    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    /** The nearest whole number of 64 bits, as far as a {@code double} knows it. */
    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    /** The nearest {@code float}, which may be infinite. */
    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    /** The nearest {@code double}, which may be infinite. */
    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The number as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
