package com.statsig.console.json;

import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.Internal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Model} carries beside its components: unknown properties, and how the object looked on the wire (the
 * order of its keys, which of them were null), so that writing it again changes nothing. Immutable. Two are equal when
 * their unknown properties are.
 */
public final class Extra {
    /** Nothing beside the components. */
    public static final Extra NONE = new Layout(new String[0], new byte[0]).bare;

    private static final String NOT_BOUND = "This mapper does not know how models of the Console API are read: what is"
            + " absent would be cleared. Use ConsoleJson.read(text, type)";

    private final Layout layout;
    private final Map<String, @Nullable Object> properties;

    Extra(Layout layout, Map<String, @Nullable Object> properties) {
        this.layout = layout;
        this.properties = properties;
    }

    /**
     * Properties for a request that the SDK does not model yet.
     *
     * @param properties names as on the wire; values as plain Java ({@code Map}, {@code List}, {@code String},
     *     {@code Number}, {@code Boolean}, null, which is sent as JSON null); a number that is not finite has no JSON,
     *     and a call with it is refused
     */
    public static Extra of(Map<String, ? extends @Nullable Object> properties) {
        return new Extra(NONE.layout, Collections.unmodifiableMap(new LinkedHashMap<>(properties)));
    }

    /** The unknown properties, in the order of the wire; empty when there are none. */
    public Map<String, @Nullable Object> properties() {
        return properties;
    }

    /** The names of all properties that were read, in the order of the wire; empty for what was not read. */
    @Internal
    public List<String> keys() {
        return layout.names;
    }

    /** Whether a value stood alone where a list is expected, and was read as a list of one. */
    @Internal
    public boolean isSingle(String key) {
        return layout.has(key) && layout.markOf(key) == Layout.SINGLE;
    }

    /**
     * Stops mappers of the application from reading a {@link Model}, which always has an {@link Extra}. An annotation
     * alone cannot say so; but a reference whose other end is missing fails when a mapper prepares to read, and its name
     * is in the message.
     */
    @JsonProperty
    @JsonManagedReference(NOT_BOUND)
    void setNotBound(Extra unused) {}

    /** A canonical constructor takes null too. */
    static Extra orNone(@Nullable Extra extra) {
        return extra == null ? NONE : extra;
    }

    Layout layout() {
        return layout;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extra that && properties.equals(that.properties);
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    @Override
    public String toString() {
        return properties.toString();
    }
}
