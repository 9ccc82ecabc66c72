package com.statsig.console.reactor.conformance;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.reactor.groups.GatesClient;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One client method, with arguments made from the description. */
final class SampleCall {
    /** Goes into the parameters of a path, each with its number in front, and how it must look there. */
    private static final String PATH_VALUE = "a b/ü%";

    private static final String ENCODED = "a%20b%2F%C3%BC%25";

    private final SpecOperation operation;
    private final Object client;
    private final Method method;
    private final Set<String> bodyProperties;
    private final List<@Nullable Object> arguments = new ArrayList<>();
    private final ObjectNode query = Spec.JSON.createObjectNode();
    private @Nullable JsonNode body;

    /**
     * @param client whose method it is
     * @param sampleQuery the query parameters to send, by name
     * @param sampleBody the body to send
     */
    SampleCall(
            Spec spec,
            SpecOperation operation,
            Object client,
            Method method,
            ObjectNode sampleQuery,
            @Nullable JsonNode sampleBody) {
        this.operation = operation;
        this.client = client;
        this.method = method;
        this.bodyProperties =
                operation.request() == null ? Set.of() : SpecOperation.properties(spec.flat(operation.request()));
        if (client instanceof GatesClient
                && SpecOperation.properties(operation.query()).contains(Clients.ARCHIVE_METADATA)) {
            query.put(Clients.ARCHIVE_METADATA, "true");
        }
        int pathParameters = operation.path().split("\\{", -1).length - 1;
        for (Parameter parameter : method.getParameters()) {
            if (arguments.size() < pathParameters) {
                arguments.add(value(
                        Spec.JSON.getNodeFactory().stringNode(arguments.size() + PATH_VALUE),
                        parameter.getParameterizedType()));
            } else {
                arguments.add(argument(parameter, sampleQuery, sampleBody));
            }
        }
    }

    private @Nullable Object argument(Parameter parameter, ObjectNode sampleQuery, @Nullable JsonNode sampleBody) {
        Type type = parameter.getParameterizedType();
        Set<String> queryNames = SpecOperation.properties(operation.query());
        String name = wireName(parameter.getName(), queryNames);
        if (isQueryRecord(parameter.getType())) {
            ObjectNode parameters = Spec.JSON.createObjectNode();
            RecordComponent[] components = parameter.getType().getRecordComponents();
            List<String> wireNames = JsonCodec.propertyNames(parameter.getType().asSubclass(Model.class));
            for (int i = 0; i < wireNames.size(); i++) {
                JsonNode sample = sampleQuery.get(wireNames.get(i));
                if (sample != null) {
                    parameters.set(wireNames.get(i), typed(sample, components[i].getType()));
                }
            }
            query.setAll(parameters);
            return value(parameters, type);
        }
        if (queryNames.contains(name)) {
            JsonNode sample = sampleQuery.get(name);
            JsonNode typed =
                    sample == null && !parameter.getType().isPrimitive() ? null : typed(sample, parameter.getType());
            if (typed != null) {
                query.set(name, typed);
            }
            return value(typed, type);
        }
        if (sampleBody == null) {
            throw new IllegalArgumentException("nothing in the description is called " + name);
        }
        if (Model.class.isAssignableFrom(parameter.getType()) || !bodyProperties.contains(name)) {
            body = sampleBody;
            return value(sampleBody, type);
        }
        if (!(body instanceof ObjectNode)) {
            body = Spec.JSON.createObjectNode();
        }
        JsonNode sample = sampleBody.get(name);
        if (sample != null) {
            ((ObjectNode) body).set(name, sample);
        }
        return value(sample, type);
    }

    /** A parameter of a method is in Java case, and may be called what its value is where the query says whose id. */
    private String wireName(String parameter, Set<String> queryNames) {
        return Stream.concat(queryNames.stream(), bodyProperties.stream())
                .filter(name ->
                        Stream.of(parameter, parameter + "ID").anyMatch(name.replace("_", "")::equalsIgnoreCase))
                .findFirst()
                .orElse(parameter);
    }

    /** A query is text, whatever it means; the SDK has the meaning. */
    private static JsonNode typed(@Nullable JsonNode sample, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Spec.JSON
                    .getNodeFactory()
                    .booleanNode(sample != null && !sample.asString().equals("false"));
        }
        if (type == LocalDate.class && sample != null) {
            return Spec.JSON.getNodeFactory().stringNode("2026-01-31");
        }
        boolean number = Number.class.isAssignableFrom(type) && sample.isString();
        return number ? Spec.JSON.getNodeFactory().numberNode(1) : sample;
    }

    private boolean isQueryRecord(Class<?> type) {
        Set<String> names = SpecOperation.properties(operation.query());
        return type.isRecord()
                && Model.class.isAssignableFrom(type)
                && (operation.request() == null
                        || names.containsAll(JsonCodec.propertyNames(type.asSubclass(Model.class))));
    }

    private @Nullable Object value(@Nullable JsonNode sample, Type type) {
        if (sample == null) {
            return null;
        }
        if (type instanceof ParameterizedType open && open.getRawType() == Open.class) {
            return open((Class<?>) open.getActualTypeArguments()[0], sample.asString());
        }
        if (type instanceof ParameterizedType list) {
            List<@Nullable Object> values = new ArrayList<>();
            sample.forEach(element -> values.add(value(element, list.getActualTypeArguments()[0])));
            return values;
        }
        Class<?> raw = type instanceof TypeVariable<?> variable ? bound(variable) : (Class<?>) type;
        if (raw == LocalDate.class) {
            return LocalDate.parse(sample.stringValue());
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return sample.asBoolean();
        }
        boolean text = raw == String.class;
        String json = text && !sample.isString() ? '"' + sample.asString() + '"' : sample.toString();
        return Components.built(JsonCodec.strict()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), raw, misfit -> {
                    throw new IllegalArgumentException(misfit.toString());
                }));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object open(Class<?> type, String text) {
        return Open.of((Class) type, text);
    }

    /** What a type parameter of the client's superclass stands for. */
    private Class<?> bound(TypeVariable<?> variable) {
        ParameterizedType superclass = (ParameterizedType) client.getClass().getGenericSuperclass();
        int index = Arrays.asList(((Class<?>) superclass.getRawType()).getTypeParameters())
                .indexOf(variable);
        return (Class<?>) superclass.getActualTypeArguments()[index];
    }

    /** Calls the method; nothing is sent before a subscription. */
    Publisher<?> publisher() {
        try {
            return (Publisher<?>) Objects.requireNonNull(method.invoke(client, arguments.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(method + " called with " + arguments, e);
        }
    }

    Method method() {
        return method;
    }

    /** The path it must be sent to. */
    String path() {
        String path = operation.path();
        for (int i = 0; path.contains("{"); i++) {
            path = path.replaceFirst("\\{[^}]+}", i + ENCODED);
        }
        return path;
    }

    /** The query parameters it must be sent with. */
    Map<String, List<String>> query() {
        Map<String, List<String>> parameters = new HashMap<>();
        query.forEachEntry((name, value) -> {
            List<String> values = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(element -> values.add(element.asString()));
                if (operation.query().path("properties").path(name).has(SpecOperation.COMMA_SEPARATED)) {
                    parameters.put(name, List.of(String.join(",", values)));
                    return;
                }
            } else {
                values.add(value.asString());
            }
            parameters.put(name, values);
        });
        return parameters;
    }

    /** The body it must be sent with, null for none that the description speaks of. */
    @Nullable
    JsonNode body() {
        return body;
    }
}
