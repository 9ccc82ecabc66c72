package com.statsig.console.reactor.conformance;

import com.statsig.console.error.CallInfo;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.conformance.SampleJson.Fill;
import com.statsig.console.reactor.paging.PagedFlux;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Whether an operation reads all that the description says of its response, into components of the right type. */
public final class ResponseCheck {
    private static final Set<String> ENVELOPE = Set.of("message", "data", "pagination");

    private final Spec spec;
    private final List<String> misfits = new ArrayList<>();
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client()
            .observer(new ConsoleObserver() {
                @Override
                public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
                    misfits.add(misfit.pointer() + " is " + misfit.found() + ", not " + misfit.expected());
                }
            })
            .build();

    public ResponseCheck(Spec spec) {
        this.spec = spec;
    }

    /** What was found wrong with one operation. */
    public record Result(Set<String> problems, Set<String> unmodelled) {}

    public Result check(SpecOperation operation) {
        Result result = new Result(new LinkedHashSet<>(), new TreeSet<>());
        Object client = Clients.of(console, operation.group());
        List<Method> methods = Clients.methods(client, operation);
        if (operation.response() == null || methods.isEmpty()) {
            return result;
        }
        Set<String> properties = SpecOperation.properties(operation.response());
        properties.stream()
                .filter(name -> properties.contains("data") && !ENVELOPE.contains(name))
                .forEach(name -> result.unmodelled.add("/" + name + " beside the data"));
        for (Fill fill : Fill.values()) {
            int runs = SampleJson.runs(spec, fill, operation.response());
            for (int run = 0; run < runs; run++) {
                JsonNode response = new SampleJson(spec, fill, run).of(operation.response());
                try {
                    read(operation, methods.get(0), client, response, result);
                } catch (RuntimeException e) {
                    result.problems.add(fill + ": " + e);
                }
            }
        }
        return result;
    }

    private void read(SpecOperation operation, Method method, Object client, JsonNode response, Result result) {
        misfits.clear();
        exchange.always(request -> Mono.just(FakeExchange.response(operation.status(), response.toString())));
        SampleJson samples = new SampleJson(spec, Fill.ALL, 0);
        Publisher<?> call = new SampleCall(
                        spec, operation, client, method, samples.query(operation), samples.body(operation))
                .publisher();
        JsonNode data = response.has("data") ? response.get("data") : response;
        if (call instanceof PagedFlux<?> list && method.getReturnType() == PagedFlux.class) {
            boolean textItems = method.getGenericReturnType() instanceof ParameterizedType type
                    && type.getActualTypeArguments()[0] == String.class;
            Page<?> page = list.byPage().blockFirst();
            found(page.items(), unwrapped(data, textItems), result);
            found(page.pagination(), response.path("pagination"), result);
        } else if (call instanceof Flux<?> list) {
            found(list.collectList().block(), data, result);
        } else {
            Object value = Mono.from(call).block();
            if (value == null && !response.has("data")) {
                return;
            }
            found(value, data, result);
        }
        result.problems.addAll(misfits);
        exchange.requests.clear();
    }

    private static void found(@Nullable Object value, JsonNode expected, Result result) {
        result.unmodelled.addAll(Unmodelled.in(value));
        JsonNode written = Spec.JSON.readTree(JsonCodec.lenient().write(value));
        result.problems.addAll(JsonDiff.between(expected, written));
    }

    /**
     * Some lists hold objects that hold the items, in a list that is their only one.
     *
     * @param textItems the items are texts; what stands beside them is told by the resource they belong to
     */
    private static JsonNode unwrapped(JsonNode data, boolean textItems) {
        ArrayNode items = Spec.JSON.createArrayNode();
        for (JsonNode element :
                data.isArray() ? data : Spec.JSON.createArrayNode().add(data)) {
            List<JsonNode> lists =
                    element.valueStream().filter(JsonNode::isArray).toList();
            boolean wrapper = element.isObject() && lists.size() == 1 && (textItems || element.size() == 1);
            if (wrapper) {
                lists.get(0).forEach(items::add);
            } else {
                items.add(element);
            }
        }
        return items;
    }
}
