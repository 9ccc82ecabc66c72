package com.statsig.console.error;

import com.statsig.console.Method;
import com.statsig.console.Route;

/**
 * Which call an error belongs to. Never its path, which may hold secrets, but the template of it.
 *
 * @param operation the route's id, {@code gates.create}
 * @param template the path with its parameters in braces
 * @param attempts how many tries were made, 0 when nothing was sent
 */
public record CallInfo(String operation, Method method, String template, int attempts) {
    /** A call of that route, in its n-th try. */
    public static CallInfo of(Route route, int attempts) {
        return new CallInfo(route.id(), route.method(), route.template(), attempts);
    }

    @Override
    public String toString() {
        String tries = attempts == 0 ? "" : attempts == 1 ? ", 1 attempt" : ", " + attempts + " attempts";
        return operation + " (" + method + " " + template + tries + ")";
    }
}
