package com.statsig.console.reactor.conformance;

import com.statsig.console.Route;
import com.statsig.console.json.UnreadableJsonException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** What an API document has and the client lacks. */
public final class Gaps {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Gaps() {}

    /**
     * Gives the operations of a document the ids and groups of the client's routes, by method and path: another
     * document names them in its own way. An operation without a route keeps its id, or is called by method and path.
     */
    public static Spec named(ObjectNode document) {
        Map<String, Route> routes = new HashMap<>();
        Clients.routes()
                .values()
                .forEach(group ->
                        group.forEach(route -> routes.put(key(route.method().name(), route.template()), route)));
        document.get("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (!METHODS.contains(method)) {
                        return;
                    }
                    ObjectNode named = (ObjectNode) operation;
                    String key = key(method, path);
                    Route route = routes.get(key);
                    if (route != null) {
                        named.put("operationId", route.id()).put("x-group", route.group());
                        return;
                    }
                    if (!named.has("operationId")) {
                        named.put("operationId", key);
                    }
                    if (!named.has("x-group")) {
                        named.put(
                                "x-group",
                                path.replaceFirst("^/console/v1/", "").replaceFirst("/.*", ""));
                    }
                }));
        return Spec.of(document);
    }

    private static String key(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    /**
     * A line for each operation, parameter and property that the client lacks, sorted. Of properties within properties
     * of one request only the first is named.
     */
    public static Set<String> in(Spec spec) {
        Set<String> known = new TreeSet<>();
        Clients.routes().values().forEach(group -> group.forEach(route -> known.add(route.id())));
        RequestCheck requests = new RequestCheck(spec);
        ResponseCheck responses = new ResponseCheck(spec);
        Set<String> gaps = new TreeSet<>();
        for (SpecOperation operation : spec.operations().values()) {
            String id = operation.id();
            if (!known.contains(id)) {
                gaps.add(id + " is new: " + operation.method() + " " + operation.path());
                continue;
            }
            for (String problem : problems(requests, operation)) {
                if (problem.startsWith("cannot set ")) {
                    gaps.add(id + " " + problem);
                } else if (problem.startsWith("/") && problem.endsWith(" is lost")) {
                    gaps.add(id + " cannot set the property "
                            + problem.substring(0, problem.length() - " is lost".length()));
                }
            }
            responses.check(operation).unmodelled().forEach(place -> gaps.add(id + " has no component for " + place));
        }
        return gaps;
    }

    private static Set<String> problems(RequestCheck requests, SpecOperation operation) {
        try {
            return requests.problems(operation);
        } catch (UnreadableJsonException noSuchComponent) {
            return Set.of("cannot set all of its request: " + noSuchComponent.getMessage());
        }
    }

    /** The operation that is called so: by its id, or by method and path. */
    public static SpecOperation find(Spec spec, String name) {
        List<SpecOperation> found = spec.operations().values().stream()
                .filter(operation ->
                        operation.id().equals(name) || (operation.method() + " " + operation.path()).equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The document has no operation " + name
                    + ". Name it by its id, gates.create, or by method and path, POST /console/v1/gates.");
        }
        return found.get(0);
    }
}
