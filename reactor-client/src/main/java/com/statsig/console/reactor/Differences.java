package com.statsig.console.reactor;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what is wanted with what is there: only what is wanted counts, the server may know more. */
final class Differences {
    private Differences() {}

    /** The properties that are not as wanted, by their name on the wire, with the value that is wanted. */
    static Map<String, @Nullable Object> between(Model wanted, Model there) {
        Map<String, @Nullable Object> is = plain(there);
        Map<String, @Nullable Object> differences = new LinkedHashMap<>();
        plain(wanted).forEach((name, value) -> {
            if (!isAsWanted(value, is.get(name))) {
                differences.put(name, value);
            }
        });
        return differences;
    }

    /** A resource with those properties changed. */
    static <T extends Model> T applied(Map<String, @Nullable Object> changes, T resource, Class<T> type) {
        Map<String, @Nullable Object> changed = plain(resource);
        changed.putAll(changes);
        return JsonCodec.lenient().fromPlain(changed, type);
    }

    private static Map<String, @Nullable Object> plain(Model model) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(JsonCodec.lenient().toPlain(model)))
                .forEach((name, value) -> plain.put((String) name, value));
        return plain;
    }

    /** A list of one and its only element are the same to the server, and so are 1 and 1.0. */
    private static boolean isAsWanted(@Nullable Object wanted, @Nullable Object there) {
        if (wanted instanceof Map<?, ?> properties && there instanceof Map<?, ?> is) {
            return properties.entrySet().stream()
                    .allMatch(property -> isAsWanted(property.getValue(), is.get(property.getKey())));
        }
        if (wanted instanceof List<?> elements && there instanceof List<?> is) {
            for (int i = 0; i < elements.size() && elements.size() == is.size(); i++) {
                if (!isAsWanted(elements.get(i), is.get(i))) {
                    return false;
                }
            }
            return elements.size() == is.size();
        }
        if (wanted instanceof List<?> elements && there != null) {
            return elements.size() == 1 && isAsWanted(elements.get(0), there);
        }
        if (there instanceof List<?> is && wanted != null) {
            return is.size() == 1 && isAsWanted(wanted, is.get(0));
        }
        if (wanted instanceof Number number && there instanceof Number is) {
            return new BigDecimal(number.toString()).compareTo(new BigDecimal(is.toString())) == 0;
        }
        return Objects.equals(wanted, there);
    }
}
