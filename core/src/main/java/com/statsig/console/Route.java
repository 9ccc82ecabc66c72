package com.statsig.console;

import com.statsig.console.quota.LimitClass;
import java.util.Set;

/**
 * An operation of the Console API as a value: its method, its path template and what follows from them. Each group of
 * the API lists its routes in an {@code enum}.
 */
public interface Route {
    /** What the enum constant was declared with. */
    Operation operation();

    /** The group as the client names it: {@code gates}, {@code dynamicConfigs}. */
    String group();

    /** The constant's name, {@code LIST_RULES}. */
    String name();

    /** {@code gates.listRules}: what errors, logs and metrics call this operation. */
    default String id() {
        StringBuilder id = new StringBuilder(group()).append('.');
        boolean startsWord = false;
        for (char c : name().toCharArray()) {
            if (c == '_') {
                startsWord = true;
            } else {
                id.append(startsWord ? c : Character.toLowerCase(c));
                startsWord = false;
            }
        }
        // The one abbreviation that the API writes in capitals within a name.
        int userId = id.indexOf("UserId");
        return userId < 0
                ? id.toString()
                : id.replace(userId, userId + 6, "UserID").toString();
    }

    default Method method() {
        return operation().method();
    }

    /** The path with its parameters in braces, {@code /console/v1/gates/{id}}. */
    default String template() {
        return operation().template();
    }

    /**
     * Whether sending it twice leaves the server as sending it once does. Reads, PUT, PATCH and DELETE do, a POST does
     * not, unless the route says otherwise.
     */
    default boolean idempotent() {
        return operation().idempotent();
    }

    /** The limits a call draws from. */
    default Set<LimitClass> limits() {
        return operation().limits();
    }
}
