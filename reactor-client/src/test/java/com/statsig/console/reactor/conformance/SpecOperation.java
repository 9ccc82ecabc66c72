package com.statsig.console.reactor.conformance;

import com.statsig.console.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of the API description.
 *
 * @param id group and name, {@code gates.listRules}
 * @param query an object schema with a property for each query parameter
 * @param request the schema of the body, null when it has none
 * @param status of success
 * @param response the schema of the body on success, null when that is no JSON
 */
public record SpecOperation(
        String id,
        String group,
        Method method,
        String path,
        ObjectNode query,
        @Nullable ObjectNode request,
        int status,
        @Nullable ObjectNode response) {
    /** The page to begin with and its size, which every list takes in its own way. */
    static final Set<String> PAGING = Set.of("page", "limit");

    /** Marks a query parameter that has its values behind one another, with commas between them. */
    static final String COMMA_SEPARATED = "x-comma-separated";

    public String name() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    static Set<String> properties(ObjectNode schema) {
        return schema.path("properties")
                .propertyStream()
                .map(entry -> entry.getKey())
                .collect(Collectors.toSet());
    }

    static List<String> required(ObjectNode schema) {
        return Stream.of(schema.path("required"))
                .flatMap(names -> names.valueStream())
                .map(name -> name.stringValue())
                .toList();
    }
}
