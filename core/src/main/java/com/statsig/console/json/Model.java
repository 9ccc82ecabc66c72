package com.statsig.console.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of the API: a record whose components are the properties the SDK knows, and whose last component keeps
 * everything else that came with it. A component that is null was absent, JSON null, or of a type nobody expected; the
 * way back to JSON restores which of them it was.
 */
public interface Model {
    /** What came along beside the modelled properties. */
    Extra extra();

    /**
     * Properties the server sent (or the caller added) that this version of the SDK has no component for, in the order
     * of the wire, as plain Java values; a number is an {@code Integer}, {@code Long}, {@code BigInteger} or
     * {@code BigDecimal}, or else a {@link JsonNumber}. Empty, never null, when there are none.
     */
    default Map<String, @Nullable Object> unknownProperties() {
        return Extra.orNone(extra()).properties();
    }
}
