package com.statsig.console.reactor.pipe;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.Model;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.ListShape;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.paging.PageSource;
import com.statsig.console.reactor.paging.PagedFlux;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * A call in the making: a route, what goes into its path, its query and its body. Immutable. Input that cannot be right
 * is noted here and refused when somebody subscribes.
 */
public final class Call {
    private static final JsonCodec JSON = JsonCodec.lenient();
    private static final AnswerReader ANSWERS = new AnswerReader(JSON);
    private static final Set<String> PLACE = Set.of("page", "limit", "latestID", "after");

    private final Pipe pipe;
    private final Route route;
    private final List<String> values;
    private final Map<String, List<String>> query;
    private final @Nullable Object body;
    private final @Nullable String problem;

    private Call(
            Pipe pipe,
            Route route,
            List<String> values,
            Map<String, List<String>> query,
            @Nullable Object body,
            @Nullable String problem) {
        this.pipe = pipe;
        this.route = route;
        this.values = values;
        this.query = query;
        this.body = body;
        this.problem = problem;
    }

    /** @param values for the parameters of the route's path, in their order */
    public static Call of(Pipe pipe, Route route, @Nullable String... values) {
        List<String> parameters = route.parameters();
        List<String> encoded = new ArrayList<>(parameters.size());
        String problem = null;
        for (int i = 0; i < parameters.size(); i++) {
            String value = values[i];
            if (value == null || value.isBlank()) {
                problem = "The " + parameters.get(i) + " is " + (value == null ? "null" : "blank");
            } else if (value.equals(".") || value.equals("..")) {
                problem = "The " + parameters.get(i) + " \"" + value + "\" would lead to another path";
            } else if (!isText(value)) {
                problem = "The " + parameters.get(i) + " has half of a character (a lone surrogate)";
            } else {
                encoded.add(encode(value));
            }
        }
        return new Call(pipe, route, encoded, Map.of(), null, problem);
    }

    /** Adds the parameters of a query record. */
    public Call query(Model parameters) {
        try {
            return query(JSON.toQuery(parameters));
        } catch (RuntimeException | StackOverflowError e) {
            return refuseUnless(false, "The query cannot be written: " + firstLine(e));
        }
    }

    /** Adds one parameter, unless its value is null. */
    public Call query(String name, @Nullable Object value) {
        return value == null ? this : query(Map.of(name, List.of(value.toString())));
    }

    /** Adds a time in milliseconds since 1970, unless it is null. */
    public Call query(String name, @Nullable Instant time) {
        try {
            return query(name, time == null ? null : (Object) time.toEpochMilli());
        } catch (ArithmeticException e) {
            return refuseUnless(false, "The " + name + " " + time + " is too far away");
        }
    }

    /** Adds one parameter that the call must have: without it, the call would reach for more than was asked. */
    public Call requiredQuery(String name, @Nullable Object value) {
        return query(name, value).refuseUnless(!isBlank(value), "The " + name + " is blank");
    }

    private Call query(Map<String, List<String>> parameters) {
        Map<String, List<String>> merged = new LinkedHashMap<>(query);
        merged.putAll(parameters);
        Call call = new Call(pipe, route, values, merged, body, problem);
        return call.refuseUnless(isPositive(merged.get("limit")), "The page size (limit) must be a number, 1 or more")
                .refuseUnless(isPositive(merged.get("page")), "Pages are numbers, counted from 1")
                .refuseUnless(
                        parameters.entrySet().stream()
                                .allMatch(parameter -> isText(parameter.getKey())
                                        && parameter.getValue().stream().allMatch(Call::isText)),
                        "The query has half of a character (a lone surrogate)");
    }

    /** Sets the body. Properties that this operation requires and the body lacks are refused. */
    public Call body(Model content, String... required) {
        return json(content).refuseIf(body -> {
            String missing =
                    Arrays.stream(required).filter(name -> !has(body, name)).collect(Collectors.joining(", "));
            return missing.isEmpty() ? null : "The request lacks " + missing;
        });
    }

    /** Sets a body of one property, which is required: text that is blank and a list that is empty are refused. */
    public Call body(String required, @Nullable Object value) {
        return value == null || isBlank(value) || List.of().equals(value)
                ? refuseUnless(false, "The request lacks " + required)
                : json(Map.of(required, value));
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }

    /** Sets a body that is no record: an array, or properties by name. */
    public Call json(Object content) {
        return new Call(pipe, route, values, query, content, problem);
    }

    /** Refuses the call when it is subscribed to, for that reason, unless the condition holds. */
    public Call refuseUnless(boolean condition, String reason) {
        return condition || problem != null ? this : new Call(pipe, route, values, query, body, reason);
    }

    /** Refuses a body that has one of these, which only a creation sets. */
    public Call refuseOfCreation(String... names) {
        return refuseIf(body -> Arrays.stream(names).noneMatch(name -> has(body, name))
                ? null
                : "\"" + String.join("\" and \"", names) + (names.length == 1 ? "\" is" : "\" are")
                        + " set by the creation and cannot be changed");
    }

    /** @param reason why this body is refused, null when it is not */
    private Call refuseIf(Function<Object, @Nullable String> reason) {
        if (problem != null) {
            return this;
        }
        try {
            String refusal = reason.apply(Objects.requireNonNull(body, "there is no body"));
            return refuseUnless(refusal == null, String.valueOf(refusal));
        } catch (RuntimeException e) {
            return refuseUnless(false, "The body cannot be read: " + firstLine(e));
        }
    }

    private static String firstLine(Throwable error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean has(Object body, String name) {
        return body instanceof Model model
                ? JsonCodec.hasProperty(model, name)
                : body instanceof Map<?, ?> map && map.containsKey(name);
    }

    /** The response is one value; a change that is answered with an empty body worked all the same. */
    public <T> Mono<T> single(Class<T> type) {
        return single((response, misfits) -> value(response, type, misfits));
    }

    /** What a response has of this type. A message alone, or nothing of it, answers a change; it does not answer a read. */
    public <T> @Nullable T value(ConsoleResponse response, Class<T> type, Consumer<Misfit> misfits) {
        return ANSWERS.readSingle(response.body(), type, route.method() != Method.GET, misfits);
    }

    /** As {@link #single(Class)}, with another way to read the value. */
    public <T> Mono<T> single(Pipe.Reader<T> reader) {
        boolean isRead = route.method() == Method.GET;
        return send(query, (response, misfits) -> {
            T value = !isRead && isEmpty(response.body()) ? null : reader.read(response, misfits);
            if (value == null && isRead) {
                throw new UnreadableJsonException("the answer has no value", "/data", null);
            }
            return value;
        });
    }

    /** The response says only that it worked, or nothing at all. It is read because a proxy says other things. */
    public Mono<Void> noContent() {
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
    public <T> Mono<T> read(Pipe.Reader<T> reader) {
        return send(query, reader);
    }

    /** The response is a list that is not asked for in pages. Should it have some, they are read. */
    public <T> Flux<T> list(Class<T> type, ListShape shape) {
        return new Pages<T>(
                        query,
                        Window.NONE,
                        (response, misfits) -> ANSWERS.readPage(response.body(), type, shape, misfits))
                .flux(pipe.options().maxPages());
    }

    /** The response is a page of a list of these. */
    public <T> PagedFlux<T> paged(Class<T> type) {
        return paged(type, ListShape.ARRAY);
    }

    /** As {@link #paged(Class)}, for a list that is asked for in windows of time. */
    public <T> PagedFlux<T> paged(Class<T> type, Window window) {
        return new Pages<T>(sized(), window, (response, misfits) -> ANSWERS.readPage(response.body(), type, misfits))
                .flux(pipe.options().maxPages());
    }

    /** As {@link #paged(Class)}, where the list has another shape too. */
    public <T> PagedFlux<T> paged(Class<T> type, ListShape shape) {
        return inPages((response, misfits) -> ANSWERS.readPage(response.body(), type, shape, misfits));
    }

    /**
     * The response is a list that a deletion depends on: an element that is no object with an id is an error, and so is
     * a list that is not there, or that is empty although its total is not.
     */
    public <T> PagedFlux<T> pagedStrictly(Class<T> type) {
        return new Pages<T>(sized(), Window.NONE, (response, misfits) -> {
                    requireIds(JSON.readPlain(response.body()));
                    rewind(response.body());
                    return ANSWERS.readPage(response.body(), type, misfits);
                })
                .flux(Long.MAX_VALUE);
    }

    private static void requireIds(@Nullable Object answer) {
        if (!(answer instanceof Map<?, ?> envelope)) {
            throw new UnreadableJsonException("it should be an object with a list", "", null);
        }
        if (!(envelope.get("data") instanceof List<?> elements)) {
            throw new UnreadableJsonException("it should be a list", "/data", null);
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Map<?, ?> element
                    && element.get("id") instanceof String id
                    && !id.isBlank())) {
                throw new UnreadableJsonException("it should be an object with an id", "/data/" + i, null);
            }
        }
        if (elements.isEmpty()
                && envelope.get("pagination") instanceof Map<?, ?> pagination
                && pagination.get("totalItems") instanceof Number total
                && total.doubleValue() > 0) {
            throw new UnreadableJsonException("it is empty, and should have " + total + " items", "/data", null);
        }
    }

    /** The response is an object that holds the items of a page, or a list of such objects. */
    public <W, T> PagedFlux<T> paged(Class<W> type, Function<W, @Nullable List<T>> items) {
        return inPages((response, misfits) ->
                unwrap(ANSWERS.readPage(response.body(), type, ListShape.ARRAY_OR_OBJECT, misfits), items));
    }

    private <T> PagedFlux<T> inPages(Pipe.Reader<Page<T>> reader) {
        return new Pages<>(sized(), Window.NONE, reader).flux(pipe.options().maxPages());
    }

    private Map<String, List<String>> sized() {
        Map<String, List<String>> sized = new LinkedHashMap<>(query);
        sized.putIfAbsent("limit", List.of(Integer.toString(pipe.options().pageSize())));
        return sized;
    }

    private static <W, T> Page<T> unwrap(Page<W> page, Function<W, @Nullable List<T>> items) {
        List<T> unwrapped = new ArrayList<>();
        for (W wrapper : page.items()) {
            List<T> content = items.apply(wrapper);
            if (content != null) {
                unwrapped.addAll(content);
            }
        }
        int listed = Math.max(page.listed(), unwrapped.size());
        return new Page<>(unwrapped, page.pagination(), page.next(), page.last(), listed);
    }

    /** The pages of the list that this call asks for. */
    private final class Pages<T> implements PageSource<T> {
        private final Map<String, List<String>> first;
        private final Window window;
        private final Pipe.Reader<Page<T>> reader;

        /** @param first the query for the first page */
        Pages(Map<String, List<String>> first, Window window, Pipe.Reader<Page<T>> reader) {
            this.first = first;
            this.window = window;
            this.reader = reader;
        }

        PagedFlux<T> flux(long maxPages) {
            return PagedFlux.of(this, maxPages);
        }

        @Override
        public CallInfo call() {
            return CallInfo.of(route, 1);
        }

        @Override
        public Mono<Page<T>> fetch(@Nullable Cursor place) {
            Map<String, List<String>> times = window.at(place);
            return send(at(place, times), reader)
                    .map(page -> within(times, page))
                    .onErrorMap(BadRequestException.class, refusal -> window.explained(refusal, place));
        }

        /** The page, with the window in the cursor of the next one. */
        private Page<T> within(Map<String, List<String>> times, Page<T> page) {
            Cursor next = page.next();
            if (next == null || times.isEmpty()) {
                return page;
            }
            Map<String, List<String>> place = new LinkedHashMap<>(next.query());
            place.putAll(times);
            return new Page<>(page.items(), page.pagination(), Cursor.of(place), page.last(), page.listed());
        }

        @Override
        public Cursor query(@Nullable Cursor place) {
            return Cursor.of(at(place, window.at(place)));
        }

        @Override
        public @Nullable Cursor nextPart(Cursor place) {
            return window.next(place);
        }

        /**
         * The query for the page at this place. Links repeat the caller's filters in their own spelling, often a wrong
         * one, so that the caller's filters stay; the place in the list is the link's.
         */
        private Map<String, List<String>> at(@Nullable Cursor place, Map<String, List<String>> times) {
            if (place == null && times.isEmpty()) {
                return first;
            }
            Map<String, List<String>> merged = new LinkedHashMap<>(first);
            merged.putAll(times);
            if (place == null) {
                return merged;
            }
            if (place.query().containsKey("latestID") || place.query().containsKey("after")) {
                merged.remove("page");
            }
            place.query().forEach((name, values) -> {
                if (PLACE.contains(name) || (!query.containsKey(name) && !times.containsKey(name))) {
                    merged.put(name, values);
                }
            });
            return merged;
        }

        @Override
        public void endedEarly(String why, ContextView context) {
            pipe.listEndedEarly(call(), why, context);
        }
    }

    /** The response is CSV, as it stands or as a JSON string. */
    public Flux<String> csv() {
        return send(query, "text/csv", (response, misfits) -> CsvRows.checked(csv(response, misfits)))
                .flatMapMany(rows -> Flux.fromIterable(() -> new CsvRows(rows)));
    }

    private static String csv(ConsoleResponse response, Consumer<Misfit> misfits) throws IOException {
        String text = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("\"")) {
            return text;
        }
        try {
            response.body().reset();
            return Objects.requireNonNull(JSON.read(response.body(), String.class, misfits));
        } catch (UnreadableJsonException csvThatBeginsWithAQuote) {
            return text;
        }
    }

    /** Goes back to where the codec began to read. */
    public static void rewind(InputStream body) {
        try {
            body.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Mono<T> send(Map<String, List<String>> query, Pipe.Reader<T> reader) {
        return send(query, "application/json", reader);
    }

    private <T> Mono<T> send(Map<String, List<String>> query, String accept, Pipe.Reader<T> reader) {
        if (problem != null) {
            return Mono.error(() -> new InvalidRequestException(CallInfo.of(route, 0), problem));
        }
        return pipe.send(new Outgoing(route, values, encoded(query), body, accept), reader);
    }

    private static List<String> encoded(Map<String, List<String>> query) {
        List<String> encoded = new ArrayList<>();
        query.forEach((name, values) -> values.forEach(value -> encoded.add(encode(name) + "=" + encode(value))));
        return encoded;
    }

    /** Percent-encodes all but letters, digits and {@code - . _ ~}. */
    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** Whether it can be written in UTF-8: a lone surrogate would become a question mark, and name another resource. */
    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPositive(@Nullable List<String> numbers) {
        try {
            return numbers == null || numbers.stream().allMatch(number -> Long.parseLong(number) > 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
