package com.statsig.console.reactor.conformance;

import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.Model;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.conformance.SampleJson.Fill;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.paging.PagedFlux;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the methods of an operation send what the description accepts, all of it, and demand what it requires. */
public final class RequestCheck {
    private final Spec spec;
    private final SchemaCheck schemas;
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client().build();

    public RequestCheck(Spec spec) {
        this.spec = spec;
        this.schemas = new SchemaCheck(spec);
    }

    /** @return what is wrong; nothing when all is right */
    public Set<String> problems(SpecOperation operation) {
        Set<String> problems = new LinkedHashSet<>();
        Object client = Clients.of(console, operation);
        List<Method> methods = Clients.methods(client, operation);
        if (methods.isEmpty()) {
            return Set.of("no method " + operation.name() + " of " + client.getClass());
        }
        for (Method method : methods) {
            for (Fill fill : List.of(Fill.ALL, Fill.REQUIRED, Fill.NULLABLE_NULL)) {
                boolean all = fill == Fill.ALL && method == methods.get(0);
                int runs = all ? runs(operation) : 1;
                for (int run = 0; run < runs; run++) {
                    try {
                        SampleCall call = call(operation, client, method, fill, run);
                        problems.addAll(sent(operation, call));
                        if (all) {
                            problems.addAll(unsayable(operation, call));
                        }
                    } catch (InvalidRequestException e) {
                        problems.add(fill + " is refused: " + e.getMessage());
                    } catch (RuntimeException e) {
                        problems.add(fill + ": " + e);
                    }
                }
            }
        }
        try {
            problems.addAll(unrequired(operation, methods.get(0), client));
        } catch (RuntimeException e) {
            problems.add("without what is required: " + e);
        }
        return problems;
    }

    private int runs(SpecOperation operation) {
        int query = SampleJson.runs(spec, Fill.ALL, operation.query());
        return operation.request() == null
                ? query
                : Math.max(query, SampleJson.runs(spec, Fill.ALL, operation.request()));
    }

    private SampleCall call(SpecOperation operation, Object client, Method method, Fill fill, int run) {
        // A query has no null.
        Fill queryFill = fill == Fill.REQUIRED ? fill : Fill.ALL;
        return new SampleCall(
                spec,
                operation,
                client,
                method,
                new SampleJson(spec, queryFill, run).query(operation),
                new SampleJson(spec, fill, run).body(operation));
    }

    private List<String> sent(SpecOperation operation, SampleCall call) {
        exchange.requests.clear();
        exchange.always(200, Clients.emptyAnswer(call.method()));
        Flux.from(call.publisher()).blockLast();
        ConsoleRequest request = exchange.requests.get(0);
        List<String> problems = new ArrayList<>();
        String[] pathAndQuery = request.path().split("\\?", 2);
        expect("method", operation.method(), request.method(), problems);
        expect("path", call.path(), pathAndQuery[0], problems);
        problems.addAll(query(operation, call, parse(pathAndQuery.length < 2 ? "" : pathAndQuery[1])));
        problems.addAll(body(operation, call, request.body()));
        return problems;
    }

    private List<String> query(SpecOperation operation, SampleCall call, Map<String, List<String>> sent) {
        Map<String, List<String>> expected = call.query();
        if (PagedFlux.class == call.method().getReturnType()) {
            // The server ignores parameters that it does not know, so every list is asked for in pages of 100.
            expected.putIfAbsent("limit", List.of("100"));
        }
        List<String> problems = new ArrayList<>();
        expect("query", expected, sent, problems);
        sent.forEach((name, values) -> {
            JsonNode schema = operation.query().path("properties").path(name);
            if (schema.isObject()) {
                schemas.problems(schema, typed(schema, values)).forEach(problem -> problems.add(name + ": " + problem));
            }
        });
        return problems;
    }

    private static JsonNode typed(JsonNode schema, List<String> values) {
        return switch (schema.path("type").stringValue("string")) {
            case "array" ->
                Spec.JSON.valueToTree(
                        schema.has(SpecOperation.COMMA_SEPARATED)
                                ? List.of(values.get(0).split(","))
                                : values);
            case "string" -> Spec.JSON.valueToTree(values.get(0));
            default -> schema.has("oneOf") ? Spec.JSON.valueToTree(values.get(0)) : Spec.JSON.readTree(values.get(0));
        };
    }

    private List<String> body(SpecOperation operation, SampleCall call, byte @Nullable [] sent) {
        JsonNode expected = call.body();
        if (expected == null) {
            return sent == null || Arrays.equals(sent, "{}".getBytes(StandardCharsets.UTF_8))
                    ? List.of()
                    : List.of("an unexpected body: " + new String(sent, StandardCharsets.UTF_8));
        }
        if (sent == null) {
            return List.of("no body");
        }
        JsonNode body = Spec.JSON.readTree(sent);
        List<String> problems = new ArrayList<>(schemas.problems(operation.request(), body));
        // A list of one is as good as the one, where the schema takes both.
        problems.addAll(JsonDiff.between(expected, body, JsonDiff.ONE_IS_A_LIST_OF_ONE));
        return problems;
    }

    /** What the description has and the method takes no argument for. */
    private List<String> unsayable(SpecOperation operation, SampleCall call) {
        List<String> problems = new ArrayList<>();
        Set<String> parameters = new TreeSet<>(SpecOperation.properties(operation.query()));
        parameters.removeAll(call.query().keySet());
        parameters.removeAll(SpecOperation.PAGING);
        parameters.forEach(name -> problems.add("cannot set the query parameter " + name));
        if (operation.request() != null) {
            Set<String> properties = new TreeSet<>(SpecOperation.properties(spec.flat(operation.request())));
            if (call.body() != null) {
                properties.removeAll(call.body().propertyNames());
            }
            properties.forEach(name -> problems.add("cannot set the property " + name));
        }
        return problems;
    }

    /** The properties of a request that are required, and that a request is sent without all the same. */
    private List<String> unrequired(SpecOperation operation, Method method, Object client) {
        boolean record = Arrays.stream(method.getParameterTypes()).anyMatch(Model.class::isAssignableFrom);
        if (operation.request() == null || !record) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        SampleJson samples = new SampleJson(spec, Fill.ALL, 0);
        for (String name : SpecOperation.required(spec.flat(operation.request()))) {
            ObjectNode body = (ObjectNode) samples.body(operation);
            body.remove(name);
            SampleCall call = new SampleCall(spec, operation, client, method, samples.query(operation), body);
            exchange.requests.clear();
            try {
                Flux.from(call.publisher()).blockLast();
                problems.add("sent without the required " + name);
            } catch (InvalidRequestException refused) {
                expect("requests after a refusal", 0, exchange.requests.size(), problems);
            }
        }
        return problems;
    }

    private static void expect(String what, Object expected, Object actual, List<String> problems) {
        if (!expected.equals(actual)) {
            problems.add(what + " is " + actual + " in place of " + expected);
        }
    }

    private static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] nameAndValue = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decode(nameAndValue[0]), name -> new ArrayList<>())
                        .add(decode(nameAndValue[1]));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
