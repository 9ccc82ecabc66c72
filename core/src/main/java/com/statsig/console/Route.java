package com.statsig.console;

import com.statsig.console.quota.LimitClass;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Matcher words = Pattern.compile("_([a-z0-9])").matcher(name().toLowerCase(Locale.ROOT));
        return group() + "." + words.replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
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
