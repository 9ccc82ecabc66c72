package com.statsig.console.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of the API: a record whose components are the properties the SDK knows, and whose last component keeps
 * everything else that came with it. A component that is null was absent, JSON null, or of a type nobody expected; the
 * way back to JSON restores which of them it was.
 *
 * <p>{@link ConsoleJson} writes and reads one. A Jackson mapper of the application, of Jackson 2 or 3, writes it as {@link
 * #toMap()}, which is how the Console API has it, whatever the mapper's settings for names, nulls and times are; it does
 * not read one, and says so.
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

    /**
     * The model as plain Java: {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, null, under the
     * names and in the order of the wire. What is absent is not there; {@code Secret}s and {@code ApiKey}s are left out.
     *
     * @throws IllegalArgumentException when it holds something that JSON does not have, such as a number that is not
     *     finite
     */
    @JsonValue
    default Map<String, @Nullable Object> toMap() {
        return JsonCodec.lenient().toMapWithoutSecrets(this);
    }
}
