package com.statsig.console;

import com.statsig.console.quota.LimitClass;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the Console API as a value: its method, its path template and what follows from them. Each group of
 * the API has a class with a constant for each of its operations.
 *
 * @param id {@code gates.listRules}: what errors, logs and metrics call this operation
 * @param template the path with its parameters in braces, {@code /console/v1/gates/{id}}
 * @param parameters the names of the path's parameters, in order
 * @param idempotent whether sending it twice leaves the server as sending it once does
 * @param limits the limits a call draws from
 * @param secretPath whether what goes into the path is secret, as the id of an API key is
 * @param dryRun how a call asks the server to check it without carrying it out, null where it cannot
 */
public record Route(
        String id,
        Method method,
        String template,
        List<String> parameters,
        boolean idempotent,
        Set<LimitClass> limits,
        boolean secretPath,
        @Nullable DryRun dryRun) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    public Route {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("A path starts with a slash: " + template);
        }
        parameters = List.copyOf(parameters);
        limits = Set.copyOf(limits);
    }

    /** A read. It draws from {@link LimitClass#READ}, which has no limit unless one is configured. */
    public static Route get(String id, String template) {
        return of(id, Method.GET, template, true, LimitClass.READ);
    }

    /** A mutation that must not be sent twice: it creates, adds or starts something. See {@link #repeatable()}. */
    public static Route post(String id, String template) {
        return of(id, Method.POST, template, false, LimitClass.MUTATION);
    }

    /** A mutation that may be sent twice. See {@link #unrepeatable()}. */
    public static Route put(String id, String template) {
        return of(id, Method.PUT, template, true, LimitClass.MUTATION);
    }

    /** A mutation that may be sent twice: it sets values. See {@link #unrepeatable()}. */
    public static Route patch(String id, String template) {
        return of(id, Method.PATCH, template, true, LimitClass.MUTATION);
    }

    /** A mutation that may be sent twice. */
    public static Route delete(String id, String template) {
        return of(id, Method.DELETE, template, true, LimitClass.MUTATION);
    }

    private static Route of(String id, Method method, String template, boolean idempotent, LimitClass limit) {
        List<String> parameters = PARAMETER
                .matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        return new Route(id, method, template, parameters, idempotent, Set.of(limit), false, null);
    }

    /** A POST that replaces or sets what it names, and so may be sent again. */
    public Route repeatable() {
        return new Route(id, method, template, parameters, true, limits, secretPath, dryRun);
    }

    /** A mutation that does more when it is sent again, whatever its method. */
    public Route unrepeatable() {
        return new Route(id, method, template, parameters, false, limits, secretPath, dryRun);
    }

    /** An operation that a limit of its own holds, beside the one for all mutations. */
    public Route limitedBy(LimitClass... limits) {
        return new Route(
                id, method, template, parameters, idempotent, Set.copyOf(Arrays.asList(limits)), secretPath, dryRun);
    }

    /** An operation whose path names an API key: no log and no error shows it. */
    public Route secret() {
        return new Route(id, method, template, parameters, idempotent, limits, true, dryRun);
    }

    /** An operation that the server can check without carrying it out. */
    public Route dryRunBy(DryRun dryRun) {
        return new Route(id, method, template, parameters, idempotent, limits, secretPath, dryRun);
    }

    /** The group as the client names it: {@code gates}, {@code dynamicConfigs}. */
    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The operation within its group, {@code listRules}. */
    public String name() {
        return id.substring(id.indexOf('.') + 1);
    }

    /**
     * The routes of a group, in the order of their declaration.
     *
     * @param routes a class of constants, {@code GateRoutes.class}
     */
    public static List<Route> in(Class<?> routes) {
        List<Route> all = new ArrayList<>();
        for (Field field : routes.getFields()) {
            try {
                if (field.get(null) instanceof Route route) {
                    all.add(route);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(routes + " must be public", e);
            }
        }
        return List.copyOf(all);
    }
}
