package com.statsig.console.reactor.bulk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON as plain Java in a form in which {@code equals} says whether two values mean the same. */
final class ComparableJson {
    /** A number by its value, however it was written. */
    private record Value(String sign, String digits, BigInteger exponent) {}

    private ComparableJson() {}

    /** The whole value: lists in their order, null apart from absent, 1 and 1.0 the same. */
    static @Nullable Object of(@Nullable Object json) {
        if (json instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> properties = new LinkedHashMap<>();
            object.forEach((name, value) -> properties.put(name, of(value)));
            return properties;
        }
        if (json instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(of(element)));
            return elements;
        }
        return json instanceof Number number ? number(number.toString()) : json;
    }

    /** A list in which neither order nor repetition counts; a single value is a list of one. Null stays null. */
    static @Nullable Set<@Nullable Object> setOf(@Nullable Object json) {
        if (json == null) {
            return null;
        }
        Set<@Nullable Object> elements = new HashSet<>();
        for (Object element : json instanceof List<?> list ? list : List.of(json)) {
            elements.add(of(element));
        }
        return elements;
    }

    /** Takes the text apart, so that {@code 1e999999999} costs what its text costs. Exponents that no {@code long} holds are compared as text. */
    private static Object number(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = e < 0 ? text : text.substring(0, e);
        long exponent;
        try {
            exponent = e < 0 ? 0 : Long.parseLong(text, e + 1, text.length(), 10);
        } catch (NumberFormatException notFiniteOrTooLong) {
            return text;
        }
        boolean negative = mantissa.startsWith("-");
        int point = mantissa.indexOf('.');
        String digits = mantissa.replace("-", "").replace(".", "");
        int first = 0;
        int end = digits.length();
        while (first < end && digits.charAt(first) == '0') {
            first++;
        }
        while (end > first && digits.charAt(end - 1) == '0') {
            end--;
        }
        if (first == end) {
            return new Value("", "", BigInteger.ZERO);
        }
        int fraction = point < 0 ? 0 : mantissa.length() - point - 1;
        return new Value(
                negative ? "-" : "",
                digits.substring(first, end),
                BigInteger.valueOf(exponent).add(BigInteger.valueOf((long) digits.length() - end - fraction)));
    }
}
