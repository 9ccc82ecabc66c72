package com.statsig.console.reactor.conformance;

import com.statsig.console.Route;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.groups.GatesClient;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.commons.support.ReflectionSupport;
import reactor.core.publisher.Flux;

/** The routes and the client methods that there are. */
public final class Clients {
    /** A query parameter that {@link GatesClient#withArchiveMetadata()} sets. */
    static final String ARCHIVE_METADATA = "includeArchiveMetadata";

    private Clients() {}

    /** The routes of all groups that have a class of routes, by group. */
    public static Map<String, List<Route>> routes() {
        Map<String, List<Route>> routes = new TreeMap<>();
        for (Class<?> type : ReflectionSupport.findAllClassesInPackage(
                "com.statsig.console", type -> true, name -> name.endsWith("Routes"))) {
            List<Route> group = Route.in(type);
            if (group.isEmpty()) {
                continue;
            }
            routes.put(group.get(0).group(), group);
        }
        return routes;
    }

    /** Whether the console has a client of the group. */
    public static boolean exists(String group) {
        return Arrays.stream(StatsigConsole.class.getMethods())
                .anyMatch(method -> method.getName().equals(group));
    }

    /** The client of the group. */
    static Object of(StatsigConsole console, String group) {
        try {
            return StatsigConsole.class.getMethod(group).invoke(console);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No client of " + group, e);
        }
    }

    /** The client of the operation's group; the view that sets what the methods of the group take no argument for. */
    static Object of(StatsigConsole console, SpecOperation operation) {
        Object client = of(console, operation.group());
        return client instanceof GatesClient gates
                        && SpecOperation.properties(operation.query()).contains(ARCHIVE_METADATA)
                ? gates.withArchiveMetadata()
                : client;
    }

    /** The methods of the client that make the operation, the one that takes most first. */
    static List<Method> methods(Object client, SpecOperation operation) {
        return Arrays.stream(client.getClass().getMethods())
                .filter(method -> !method.isBridge() && method.getName().equalsIgnoreCase(operation.name()))
                .sorted(Comparator.comparing(Method::getParameterCount).reversed())
                .toList();
    }

    /** What a server with nothing to tell answers: lists and tables are empty, and one value has no properties. */
    static String emptyAnswer(Method method) {
        if (method.getName().equals("billingReport")) {
            return "Date,Sources";
        }
        return Flux.class.isAssignableFrom(method.getReturnType()) ? "{\"data\":[]}" : "{\"data\":{}}";
    }
}
