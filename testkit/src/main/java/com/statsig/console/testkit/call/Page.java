package com.statsig.console.testkit.call;

import com.statsig.console.testkit.state.Plain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The page a request asks for, and the links to its neighbours. */
public record Page(Call call, int total, int number, int size, Map<String, List<String>> extraQuery) {
    private static final int LARGEST = 100;

    public static Page of(Call call, int total) {
        return of(call, total, Map.of());
    }

    /** @param extraQuery what the links have beside the query of the request */
    public static Page of(Call call, int total, Map<String, List<String>> extraQuery) {
        int number = call.number("page", 1, Integer.MAX_VALUE, 1);
        int size = call.number("limit", 1, LARGEST, Math.min(call.pageSize(), LARGEST));
        return new Page(call, total, number, size, extraQuery);
    }

    /** @param data makes the JSON of the items from the first index up to, not including, the second */
    public Reply reply(String message, BiFunction<Integer, Integer, ?> data) {
        int from = (int) Math.min((long) (number - 1) * size, total);
        int to = Math.min(from + size, total);
        return Reply.of(
                200, Plain.of("message", message, "data", data.apply(from, to), "pagination", pagination(to < total)));
    }

    private Map<String, @Nullable Object> pagination(boolean more) {
        return Plain.of(
                "itemsPerPage",
                size,
                "pageNumber",
                number,
                "nextPage",
                more ? link(number + 1) : null,
                "previousPage",
                number > 1 ? link(number - 1) : null,
                "totalItems",
                total,
                "all",
                call.path());
    }

    private String link(int page) {
        StringBuilder link = new StringBuilder(call.path())
                .append("?page=")
                .append(page)
                .append("&limit=")
                .append(size);
        call.query().forEach((name, values) -> {
            if (!name.equals("page") && !name.equals("limit") && !extraQuery.containsKey(name)) {
                append(link, name, values);
            }
        });
        extraQuery.forEach((name, values) -> append(link, name, values));
        return link.toString();
    }

    private static void append(StringBuilder link, String name, List<String> values) {
        values.forEach(
                value -> link.append('&').append(encode(name)).append('=').append(encode(value)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
