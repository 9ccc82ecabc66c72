package com.statsig.console.json;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration of the server, which may have more values than this SDK knows: a constant of the enum, or a
 * text that is none of them. Such a text is data like any other; it is kept and written back.
 *
 * <pre>{@code
 * if (gate.type() == GateType.STALE) ...                      // compare with a constant
 *
 * if (gate.type() instanceof GateType type) {                 // switch over the constants
 *     switch (type) {
 *         case STALE -> ...
 *         default -> ...
 *     }
 * }
 *
 * GateQuery.builder().type(Open.of(GateType.class, "NEWER"))  // send what this SDK does not know yet
 * }</pre>
 *
 * @param <E> the enum of the known values. Its constants are written as they are named, in lower case where it is
 *     {@link SnakeCase}, or as their {@code @JsonProperty} says; {@code @JsonAlias} names other spellings of the server
 */
public interface Open<E extends Enum<E> & Open<E>> {
    /** The constant that is written like that, or else the text itself. */
    static <E extends Enum<E> & Open<E>> Open<E> of(Class<E> type, String value) {
        return OpenNames.of(type).read(value);
    }

    /** The text on the wire. */
    @JsonValue
    default String value() {
        return OpenNames.of(enumType()).text(this);
    }

    /** The constant, also for another spelling of it; null where the text is none that this SDK knows. */
    @SuppressWarnings("unchecked")
    default @Nullable E known() {
        return (E) this;
    }

    /** The enum of the known values. */
    @SuppressWarnings("unchecked")
    default Class<E> enumType() {
        return ((E) this).getDeclaringClass();
    }
}
