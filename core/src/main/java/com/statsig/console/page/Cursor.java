package com.statsig.console.page;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: the query that asks for one page of it. {@link #toString()} is a text that can be stored, and
 * {@link #parse} reads it again, so that a walk can go on tomorrow.
 */
public final class Cursor {
    private final Map<String, List<String>> query;

    private Cursor(Map<String, List<String>> query) {
        this.query = Collections.unmodifiableMap(query);
    }

    /** The page with this number, counted from 1. */
    public static Cursor ofPage(int page) {
        if (page < 1) {
            throw new IllegalArgumentException("Pages are counted from 1, got " + page);
        }
        return new Cursor(new LinkedHashMap<>(Map.of("page", List.of(Integer.toString(page)))));
    }

    /** A cursor from the query parameters it stands for. */
    public static Cursor of(Map<String, List<String>> query) {
        return new Cursor(new LinkedHashMap<>(query));
    }

    /**
     * Reads a stored cursor, or a link as servers write it: with or without scheme, host and path, with characters that
     * should have been encoded and were not. Only its query counts; null when it has none, as a path alone has.
     */
    public static @Nullable Cursor parse(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        String text = link.strip();
        int question = text.indexOf('?');
        int slash = text.indexOf('/');
        if (question < 0 && slash >= 0 && slash < text.indexOf('=')) {
            return null;
        }
        String queryText = text.substring(question + 1);
        int fragment = queryText.indexOf('#');
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : (fragment < 0 ? queryText : queryText.substring(0, fragment)).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.computeIfAbsent(decode(pair.substring(0, equals)), key -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return query.isEmpty() ? null : new Cursor(query);
    }

    /** The query parameters, decoded. */
    public Map<String, List<String>> query() {
        return query;
    }

    /** The number of the page; null when this cursor does not count pages, or has a number that is none. */
    public @Nullable Long page() {
        return number("page");
    }

    /** How many items the page has at most; null when this cursor does not say. */
    public @Nullable Long limit() {
        return number("limit");
    }

    private @Nullable Long number(String parameter) {
        List<String> values = query.get(parameter);
        try {
            return values == null || values.isEmpty() ? null : Long.valueOf(values.get(0));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Decodes what is encoded and leaves alone what is not: a lone percent sign is a percent sign. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor that && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value -> text.append(text.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value))));
        return text.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
