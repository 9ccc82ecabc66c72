package com.statsig.console.reactor.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** What is different in two pieces of JSON, in words. */
final class JsonDiff {
    /** A list of one element is the same as the element. */
    static final BiPredicate<JsonNode, JsonNode> ONE_IS_A_LIST_OF_ONE =
            (expected, actual) -> actual.size() == 1 && expected.equals(actual.get(0));

    private final List<String> differences = new ArrayList<>();
    private final BiPredicate<JsonNode, JsonNode> same;

    private JsonDiff(BiPredicate<JsonNode, JsonNode> same) {
        this.same = same;
    }

    static List<String> between(JsonNode expected, JsonNode actual) {
        return between(expected, actual, JsonNode::equals);
    }

    /** @param same what else counts as the same */
    static List<String> between(JsonNode expected, JsonNode actual, BiPredicate<JsonNode, JsonNode> same) {
        JsonDiff diff = new JsonDiff(same);
        diff.compare("", expected, actual);
        return diff.differences;
    }

    private void compare(String pointer, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            expected.forEachEntry((name, value) -> {
                if (actual.has(name)) {
                    compare(pointer + "/" + name, value, actual.get(name));
                } else {
                    differences.add(pointer + "/" + name + " is lost");
                }
            });
            actual.propertyNames().stream()
                    .filter(name -> !expected.has(name))
                    .forEach(name -> differences.add(pointer + "/" + name + " is added"));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(pointer + "/" + i, expected.get(i), actual.get(i));
            }
        } else if (!expected.equals(actual) && !same.test(expected, actual)) {
            differences.add(pointer + " is " + actual + " in place of " + expected);
        }
    }
}
