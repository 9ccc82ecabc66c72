package com.statsig.console.testkit.call;

import com.statsig.console.Route;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.state.Plain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the document of the API says of requests: which query parameters an operation takes, and what its body looks
 * like at every depth. Read from {@code requests.json}, which a command makes of the document.
 *
 * <p>A value is described by an object with {@code type} (as JSON names it), {@code nullable}, {@code enum},
 * {@code minimum}, {@code exclusiveMinimum}, {@code maximum}, {@code multipleOf}, {@code minLength},
 * {@code maxLength}, {@code pattern}, {@code minItems}, {@code maxItems}, {@code properties}, {@code required},
 * {@code items} and {@code values} (of properties with any name); {@code oneOf} lists alternatives, {@code open} allows
 * properties that are not named, and {@code ref} names one of the shared {@code types}. {@code readOnly} of an operation
 * are the properties that its answer has and its body does not; {@code fields} are those of its answer, where a query
 * parameter of that name selects from them.
 */
public final class RequestFacts {
    private static final Map<String, @Nullable Object> FACTS = read();
    private static final Map<String, @Nullable Object> TYPES = object(FACTS, "types");
    private static final Map<String, @Nullable Object> OPERATIONS = object(FACTS, "operations");

    private final boolean strict;
    private final List<Map<String, @Nullable Object>> errors = new ArrayList<>();

    private RequestFacts(boolean strict) {
        this.strict = strict;
    }

    private static Map<String, @Nullable Object> read() {
        try (InputStream in =
                Objects.requireNonNull(RequestFacts.class.getResourceAsStream("requests.json"), "requests.json")) {
            return Plain.object(JsonCodec.lenient().readPlain(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param strict whether a name that the operation does not know is wrong
     * @throws Refusal naming all that is wrong with a request
     */
    public static void check(Route route, Map<String, List<String>> query, @Nullable Object body, boolean strict) {
        Map<String, @Nullable Object> operation = object(OPERATIONS, route.id());
        RequestFacts facts = new RequestFacts(strict);
        facts.checkQuery(object(operation, "query"), query);
        if (operation.containsKey("body")) {
            facts.checkValue("", body == null ? Map.of() : body, object(operation, "body"));
        } else if (strict && body instanceof Map<?, ?> object && !object.isEmpty()) {
            facts.add("", "This operation takes no body");
        }
        if (!facts.errors.isEmpty()) {
            throw Refusal.invalid(facts.errors);
        }
    }

    /** The body without the properties that only answers have: the service does not let them be written. */
    public static @Nullable Object writable(Route route, @Nullable Object body) {
        List<String> readOnly = Plain.texts(object(OPERATIONS, route.id()).get("readOnly"));
        if (readOnly.isEmpty() || !(body instanceof Map)) {
            return body;
        }
        Map<String, @Nullable Object> writable = new LinkedHashMap<>(Plain.object(body));
        writable.keySet().removeAll(readOnly);
        return writable;
    }

    /** The properties that the query parameter {@code fields} of an operation may name. */
    public static List<String> fields(Route route) {
        return Plain.texts(object(OPERATIONS, route.id()).get("fields"));
    }

    private void checkQuery(Map<String, @Nullable Object> known, Map<String, List<String>> query) {
        known.forEach((name, shape) -> {
            if (Boolean.TRUE.equals(Plain.object(shape).get("mandatory")) && !query.containsKey(name)) {
                add(name, "Required");
            }
        });
        query.forEach((name, values) -> {
            if (!known.containsKey(name)) {
                if (strict) {
                    add(name, "Unrecognized query parameter");
                }
                return;
            }
            Map<String, @Nullable Object> shape = object(known, name);
            for (String value : values) {
                checkText(name, value, shape);
            }
        });
    }

    /** A query parameter is a text, also where it means a number. */
    private void checkText(String name, String value, Map<String, @Nullable Object> shape) {
        if (shape.containsKey("oneOf")) {
            return;
        }
        if ("array".equals(shape.get("type"))) {
            checkText(name, value, object(shape, "items"));
        } else if (List.of("integer", "number").contains(String.valueOf(shape.get("type")))) {
            try {
                checkValue(name, new BigDecimal(value), shape);
            } catch (NumberFormatException e) {
                add(name, "Expected number, received nan");
            }
        } else if (!"boolean".equals(shape.get("type"))) {
            checkValue(name, value, shape);
        } else if (!value.equals("true") && !value.equals("false")) {
            add(name, "Expected boolean, received string");
        }
    }

    private void checkValue(String path, @Nullable Object value, Map<String, @Nullable Object> shape) {
        if (shape.get("ref") instanceof String type) {
            checkValue(path, value, object(TYPES, type));
            return;
        }
        if (value == null && Boolean.TRUE.equals(shape.get("nullable"))) {
            return;
        }
        List<Map<String, @Nullable Object>> alternatives = Plain.objects(shape.get("oneOf"));
        if (!alternatives.isEmpty() && !fitsOne(path, value, alternatives)) {
            return;
        }
        if (shape.get("type") instanceof String type && !isOf(type, value)) {
            add(path, "Expected " + type + ", received " + Plain.typeOf(value));
            return;
        }
        if (shape.get("enum") instanceof List<?> known && !known.contains(value)) {
            add(
                    path,
                    "Invalid enum value. Expected "
                            + known.stream().map(one -> "'" + one + "'").collect(Collectors.joining(" | "))
                            + ", received '" + value + "'");
            return;
        }
        if (value instanceof Number number) {
            checkRange(path, new BigDecimal(number.toString()), shape);
        } else if (value instanceof String text) {
            checkSize(path, "String", "character(s)", text.length(), shape.get("minLength"), shape.get("maxLength"));
            if (shape.get("pattern") instanceof String pattern && !text.matches(pattern)) {
                add(path, "Invalid");
            }
        } else if (value instanceof List<?> list) {
            checkSize(path, "Array", "element(s)", list.size(), shape.get("minItems"), shape.get("maxItems"));
            for (int i = 0; i < list.size(); i++) {
                checkValue(child(path, Integer.toString(i)), list.get(i), object(shape, "items"));
            }
        } else if (value instanceof Map<?, ?>) {
            checkObject(path, Plain.object(value), shape);
        }
    }

    private void checkObject(String path, Map<String, @Nullable Object> value, Map<String, @Nullable Object> shape) {
        Map<String, @Nullable Object> properties = object(shape, "properties");
        for (String name : Plain.texts(shape.get("required"))) {
            if (!value.containsKey(name)) {
                add(child(path, name), "Required");
            }
        }
        value.forEach((name, property) -> {
            if (properties.containsKey(name)) {
                checkValue(child(path, name), property, object(properties, name));
            } else if (shape.containsKey("values")) {
                checkValue(child(path, name), property, object(shape, "values"));
            } else if (strict && !properties.isEmpty() && !shape.containsKey("open")) {
                add(child(path, name), "Unrecognized key in object");
            }
        });
    }

    /** Where an object fits none of the alternatives, those that know most of its properties tell what is wrong. */
    private boolean fitsOne(String path, @Nullable Object value, List<Map<String, @Nullable Object>> alternatives) {
        List<RequestFacts> tries = new ArrayList<>();
        long known = -1;
        for (Map<String, @Nullable Object> alternative : alternatives) {
            RequestFacts one = new RequestFacts(strict);
            one.checkValue(path, value, alternative);
            if (one.errors.isEmpty()) {
                return true;
            }
            long knownToThis = knownNames(value, alternative);
            if (knownToThis >= known) {
                if (knownToThis > known) {
                    tries.clear();
                }
                known = knownToThis;
                tries.add(one);
            }
        }
        if (known > 0) {
            tries.sort(Comparator.comparingInt(one -> one.errors.size()));
            errors.addAll(tries.get(0).errors);
        } else {
            add(path, "Invalid input");
        }
        return false;
    }

    private static long knownNames(@Nullable Object value, Map<String, @Nullable Object> shape) {
        if (!(value instanceof Map)) {
            return 0;
        }
        Map<String, @Nullable Object> properties =
                object(shape.get("ref") instanceof String type ? object(TYPES, type) : shape, "properties");
        return Plain.object(value).keySet().stream()
                .filter(properties::containsKey)
                .count();
    }

    private static boolean isOf(String type, @Nullable Object value) {
        String found = Plain.typeOf(value);
        return type.equals("integer")
                ? value instanceof Number number
                        && new BigDecimal(number.toString())
                                        .stripTrailingZeros()
                                        .scale()
                                <= 0
                : type.equals(found);
    }

    private void checkRange(String path, BigDecimal number, Map<String, @Nullable Object> shape) {
        boolean exclusive = Boolean.TRUE.equals(shape.get("exclusiveMinimum"));
        if (shape.get("minimum") instanceof Number least) {
            int order = number.compareTo(new BigDecimal(least.toString()));
            if (exclusive ? order <= 0 : order < 0) {
                add(path, "Number must be greater than " + (exclusive ? "" : "or equal to ") + least);
            }
        }
        if (shape.get("maximum") instanceof Number most && number.compareTo(new BigDecimal(most.toString())) > 0) {
            add(path, "Number must be less than or equal to " + most);
        }
        if (shape.get("multipleOf") instanceof Number step
                && number.remainder(new BigDecimal(step.toString())).signum() != 0) {
            add(path, "Number must be a multiple of " + step);
        }
    }

    private void checkSize(
            String path, String what, String parts, int size, @Nullable Object least, @Nullable Object most) {
        if (least instanceof Number number && size < number.intValue()) {
            add(path, what + " must contain at least " + least + " " + parts);
        }
        if (most instanceof Number number && size > number.intValue()) {
            add(path, what + " must contain at most " + most + " " + parts);
        }
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void add(String property, String message) {
        errors.add(Refusal.error(property, message));
    }

    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> parent, String property) {
        return Plain.object(Objects.requireNonNullElse(parent.get(property), Map.of()));
    }
}
