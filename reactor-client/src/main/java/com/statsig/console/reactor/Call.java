package com.statsig.console.reactor;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.paging.PagedFlux;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A call in the making: a route, what goes into its path, its query and its body. Immutable. Input that cannot be right
 * is noted here and refused when somebody subscribes.
 */
final class Call {
    private static final JsonCodec JSON = JsonCodec.lenient();
    private static final Pattern NOT_ENCODED =
            Pattern.compile("[^A-Za-z0-9/?._~!$&'()*+,;=:@\\[\\]%-]|%(?![0-9A-Fa-f]{2})");
    private static final Set<String> PLACE = Set.of("page", "limit", "latestID", "cursor", "offset", "after");

    private final Pipe pipe;
    private final Route route;
    private final String path;
    private final Map<String, List<String>> query;
    private final @Nullable Object body;
    private final @Nullable String problem;

    private Call(
            Pipe pipe,
            Route route,
            String path,
            Map<String, List<String>> query,
            @Nullable Object body,
            @Nullable String problem) {
        this.pipe = pipe;
        this.route = route;
        this.path = path;
        this.query = query;
        this.body = body;
        this.problem = problem;
    }

    /** @param values for the parameters of the route's path, in their order */
    static Call of(Pipe pipe, Route route, @Nullable String... values) {
        String path = route.template();
        String problem = null;
        List<String> parameters = route.operation().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            String value = values[i];
            if (value == null || value.isBlank()) {
                problem = "The " + parameters.get(i) + " is " + (value == null ? "null" : "blank");
            } else if (value.equals(".") || value.equals("..")) {
                problem = "The " + parameters.get(i) + " \"" + value + "\" would lead to another path";
            } else {
                path = path.replace("{" + parameters.get(i) + "}", encode(value));
            }
        }
        return new Call(pipe, route, path, Map.of(), null, problem);
    }

    /** A call of a path that is encoded already, with its query. */
    static Call raw(Pipe pipe, Route route, String path) {
        boolean leadsElsewhere = Arrays.stream(
                        path.replaceAll("\\?.*", "").replaceAll("(?i)%2e", ".").split("/", -1))
                .anyMatch(part -> part.equals("..") || part.equals("."));
        return new Call(pipe, route, path, Map.of(), null, null)
                .refuseUnless(
                        path.startsWith("/") && !path.startsWith("//"),
                        "A path starts with one slash, as in /console/v1/gates")
                .refuseUnless(
                        !NOT_ENCODED.matcher(path).find() && !leadsElsewhere,
                        "The path must be percent-encoded, without . and .. steps");
    }

    /** Adds the parameters of a query record. */
    Call query(Model parameters) {
        return query(JSON.toQuery(parameters));
    }

    /** Adds one parameter, unless its value is null. */
    Call query(String name, @Nullable Object value) {
        return value == null ? this : query(Map.of(name, List.of(value.toString())));
    }

    /** Adds one parameter that the call must have: without it, the call would reach for more than was asked. */
    Call demandedQuery(String name, @Nullable Object value) {
        return query(name, value).refuseUnless(!isBlank(value), "The " + name + " is blank");
    }

    private Call query(Map<String, List<String>> parameters) {
        Map<String, List<String>> merged = new LinkedHashMap<>(query);
        merged.putAll(parameters);
        Call call = new Call(pipe, route, path, merged, body, problem);
        return call.refuseUnless(isPositive(merged.get("limit")), "The page size (limit) must be 1 or more")
                .refuseUnless(isPositive(merged.get("page")), "Pages are counted from 1");
    }

    /** Sets the body. Properties that this operation demands and the body lacks are refused. */
    Call body(Model content, String... demanded) {
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(JSON.toPlain(content));
        List<String> missing = Arrays.stream(demanded)
                .filter(name -> !properties.containsKey(name))
                .toList();
        return json(content).refuseUnless(missing.isEmpty(), "The request lacks " + String.join(", ", missing));
    }

    /** Sets a body of one property, which is demanded: text that is blank and a list that is empty are refused. */
    Call body(String demanded, @Nullable Object value) {
        return value == null || isBlank(value) || List.of().equals(value)
                ? refuseUnless(false, "The request lacks " + demanded)
                : json(Map.of(demanded, value));
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }

    /** Sets a body that is no record: an array, or properties by name. */
    Call json(Object content) {
        return new Call(pipe, route, path, query, content, problem);
    }

    /** Refuses the call when it is subscribed to, for that reason, unless the condition holds. */
    Call refuseUnless(boolean condition, String reason) {
        return condition || problem != null ? this : new Call(pipe, route, path, query, body, reason);
    }

    /** Refuses a body that has one of these, which only a creation sets. */
    Call refuseOfCreation(String... names) {
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(JSON.toPlain(body));
        return refuseUnless(
                Arrays.stream(names).noneMatch(properties::containsKey),
                "\"" + String.join("\" and \"", names) + (names.length == 1 ? "\" is" : "\" are")
                        + " set by the creation and cannot be changed");
    }

    /** The response is one value; a change that is answered with an empty body worked all the same. */
    <T> Mono<T> single(Class<T> type) {
        return single((response, misfits) -> JSON.readSingle(response.body(), type, misfits));
    }

    /** As {@link #single(Class)}, with another way to read the value. */
    <T> Mono<T> single(Pipe.Reader<T> reader) {
        return send(
                query,
                (response, misfits) -> route.method() != Method.GET && isEmpty(response.body())
                        ? null
                        : reader.read(response, misfits));
    }

    /** The response says only that it worked, or nothing at all. It is read because a proxy says other things. */
    Mono<Void> nothing() {
        return send(query, (response, misfits) -> {
            if (!isEmpty(response.body())) {
                JSON.readPlain(response.body());
            }
            return null;
        });
    }

    private static boolean isEmpty(InputStream body) throws IOException {
        body.mark(1);
        boolean empty = body.read() < 0;
        body.reset();
        return empty;
    }

    /** The response as it came. */
    <T> Mono<T> read(Pipe.Reader<T> reader) {
        return send(query, reader);
    }

    /** The response is a list that has no pages. */
    <T> Flux<T> list(Class<T> type) {
        return send(query, (response, misfits) -> JSON.readPage(response.body(), type, misfits))
                .flatMapIterable(Page::items);
    }

    /** The response is a list of these, or a page of one. */
    <T> PagedFlux<T> paged(Class<T> type) {
        return paged(type, List::of);
    }

    /**
     * The response is a list that a deletion depends on: an element that is no object with an id is an error, and so is
     * a list that is not there, or that is empty although its total is not.
     */
    <T> PagedFlux<T> pagedStrictly(Class<T> type) {
        return PagedFlux.of(
                cursor -> send(at(cursor), (response, misfits) -> {
                    demandIds(JSON.readPlain(response.body()));
                    rewind(response.body());
                    return JSON.readPage(response.body(), type, misfits);
                }),
                Long.MAX_VALUE);
    }

    private static void demandIds(@Nullable Object answer) {
        Object data = answer instanceof Map<?, ?> envelope ? envelope.get("data") : answer;
        if (!(data instanceof List<?> elements)) {
            throw new UnreadableJsonException("it should be a list", answer instanceof Map ? "/data" : "", null);
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Map<?, ?> element
                    && element.get("id") instanceof String id
                    && !id.isBlank())) {
                throw new UnreadableJsonException("it should be an object with an id", "/data/" + i, null);
            }
        }
        if (elements.isEmpty()
                && answer instanceof Map<?, ?> envelope
                && envelope.get("pagination") instanceof Map<?, ?> pagination
                && pagination.get("totalItems") instanceof Number total
                && total.doubleValue() > 0) {
            throw new UnreadableJsonException("it is empty, and should have " + total + " items", "/data", null);
        }
    }

    /** The response is a list of these, or one of them with nothing around it. */
    <T> PagedFlux<T> pagedOrBare(Class<T> type) {
        return PagedFlux.of(
                cursor -> send(at(cursor), (response, misfits) -> {
                    try {
                        return JSON.readPage(response.body(), type, misfits);
                    } catch (UnreadableJsonException noList) {
                        rewind(response.body());
                        T item = JSON.readSingle(response.body(), type, misfits);
                        return new Page<>(item == null ? List.of() : List.of(item), null, null);
                    }
                }),
                pipe.options.maxPages());
    }

    /** The response is text, as it stands or as a JSON string. */
    Mono<String> text() {
        return send(query, (response, misfits) -> {
            try {
                return JSON.read(response.body(), String.class, misfits);
            } catch (UnreadableJsonException noString) {
                rewind(response.body());
                return new String(bytes(response.body()), StandardCharsets.UTF_8);
            }
        });
    }

    /** Goes back to where the codec began to read. */
    static void rewind(InputStream body) {
        try {
            body.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The response is a list, each element of which holds several items. */
    <W, T> PagedFlux<T> paged(Class<W> type, Function<W, @Nullable List<T>> items) {
        return PagedFlux.of(
                cursor -> send(at(cursor), (response, misfits) -> JSON.readPage(response.body(), type, misfits))
                        .map(page -> unwrap(page, items)),
                pipe.options.maxPages());
    }

    private static <W, T> Page<T> unwrap(Page<W> page, Function<W, @Nullable List<T>> items) {
        List<T> unwrapped = new ArrayList<>();
        for (W wrapper : page.items()) {
            List<T> content = wrapper == null ? null : items.apply(wrapper);
            if (content != null) {
                unwrapped.addAll(content);
            }
        }
        return new Page<>(unwrapped, page.pagination(), page.next());
    }

    /**
     * The query for the page a cursor points to. Links repeat the caller's filters in their own spelling, often a wrong
     * one, so that the caller's filters stay; the place in the list is the link's.
     */
    private Map<String, List<String>> at(@Nullable Cursor cursor) {
        Map<String, List<String>> merged = new LinkedHashMap<>(query);
        merged.putIfAbsent("limit", List.of(Integer.toString(pipe.options.pageSize())));
        if (cursor != null) {
            cursor.query().forEach((name, values) -> {
                if (PLACE.contains(name) || !query.containsKey(name)) {
                    merged.put(name, values);
                }
            });
        }
        return merged;
    }

    private <T> Mono<T> send(Map<String, List<String>> query, Pipe.Reader<T> reader) {
        if (problem != null) {
            return Mono.error(() -> new InvalidRequestException(CallInfo.of(route, 0), problem));
        }
        return pipe.send(new Pipe.Outgoing(route, path + queryString(query), body), reader);
    }

    private static String queryString(Map<String, List<String>> query) {
        StringBuilder text = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value -> text.append(text.isEmpty() ? '?' : '&')
                .append(encode(name))
                .append('=')
                .append(encode(value))));
        return text.toString();
    }

    /** Percent-encodes all but letters, digits and {@code - . _ ~}. */
    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static boolean isPositive(@Nullable List<String> number) {
        return number == null || Long.parseLong(number.get(0)) > 0;
    }
}
