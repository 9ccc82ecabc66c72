package com.statsig.console.testkit.call;

import com.statsig.console.testkit.state.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of a request must look like. Written as {@code name:type} with the types of JSON, {@code any},
 * or the values of an enumeration ({@code type:TEMPORARY|PERMANENT}); a question mark behind it allows null.
 * Properties that are not named may be anything.
 */
public final class Schema {
    /** Names of gates, dynamic configs and prompts. */
    public static final String NAME_PATTERN = "[a-zA-Z0-9_\\-. ]*";

    /** Names of experiments, segments, holdouts and layers: no dots. */
    public static final String PLAIN_NAME_PATTERN = "[a-zA-Z0-9_\\- ]*";

    public static final String ID_PATTERN = "[a-zA-Z0-9_\\-.]*";

    private record Property(String type, List<String> values, boolean nullable) {}

    private record Text(int shortest, int longest, @Nullable Pattern pattern) {}

    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Text> texts = new LinkedHashMap<>();

    public static Schema of(String properties) {
        Schema schema = new Schema();
        for (String property : properties.split(" ")) {
            int colon = property.indexOf(':');
            boolean nullable = property.endsWith("?");
            String type = property.substring(colon + 1, property.length() - (nullable ? 1 : 0));
            boolean values = !List.of("string", "number", "boolean", "array", "object", "any")
                    .contains(type);
            schema.properties.put(
                    property.substring(0, colon),
                    new Property(
                            values ? "string" : type, values ? Arrays.asList(type.split("\\|")) : List.of(), nullable));
        }
        return schema;
    }

    public Schema text(String property, int shortest, int longest) {
        texts.put(property, new Text(shortest, longest, null));
        return this;
    }

    public Schema text(String property, int shortest, int longest, String pattern) {
        texts.put(property, new Text(shortest, longest, Pattern.compile(pattern)));
        return this;
    }

    public boolean has(String property) {
        return properties.containsKey(property);
    }

    /** @throws Refusal naming every property that is missing or wrong */
    public void check(Map<String, @Nullable Object> body, Collection<String> required) {
        List<Map<String, @Nullable Object>> errors = errors("", body, required);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    public List<Map<String, @Nullable Object>> errors(
            String prefix, Map<String, @Nullable Object> body, Collection<String> required) {
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        for (String name : required) {
            if (!body.containsKey(name)) {
                errors.add(Refusal.error(prefix + name, "Required"));
            }
        }
        properties.forEach((name, property) -> {
            String error = body.containsKey(name) ? error(name, property, body.get(name)) : null;
            if (error != null) {
                errors.add(Refusal.error(prefix + name, error));
            }
        });
        return errors;
    }

    private @Nullable String error(String name, Property property, @Nullable Object value) {
        String type = Plain.typeOf(value);
        if (value == null ? property.nullable : property.type.equals("any")) {
            return null;
        }
        if (!type.equals(property.type)) {
            return "Expected " + property.type + ", received " + type;
        }
        if (!(value instanceof String string)) {
            return null;
        }
        if (!property.values.isEmpty() && !property.values.contains(string)) {
            String values =
                    property.values.stream().map(known -> "'" + known + "'").collect(Collectors.joining(" | "));
            return "Invalid enum value. Expected " + values + ", received '" + string + "'";
        }
        Text text = texts.get(name);
        if (text == null) {
            return null;
        }
        if (string.length() < text.shortest) {
            return "String must contain at least " + text.shortest + " character(s)";
        }
        if (string.length() > text.longest) {
            return "String must contain at most " + text.longest + " character(s)";
        }
        return text.pattern == null || text.pattern.matcher(string).matches() ? null : "Invalid";
    }
}
