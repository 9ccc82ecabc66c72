package com.statsig.console.testkit.server;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Handler;
import com.statsig.console.testkit.call.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the route of a request. Where several fit, a name in the path wins over a parameter. */
final class Router {
    /** @param parameters the parameters of the path, decoded */
    record Match(Group group, Route route, Handler handler, Map<String, String> parameters) {}

    private record Entry(Group group, Route route, Handler handler, List<String> segments) {
        @Nullable
        Match match(Method method, List<String> path) {
            if (route.method() != method || path.size() != segments.size()) {
                return null;
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String segment = segments.get(i);
                if (isParameter(segment)) {
                    parameters.put(segment.substring(1, segment.length() - 1), path.get(i));
                } else if (!segment.equals(path.get(i))) {
                    return null;
                }
            }
            return new Match(group, route, handler, parameters);
        }

        /** Sorts names before parameters, from left to right. */
        String order() {
            StringBuilder order = new StringBuilder();
            segments.forEach(segment -> order.append(isParameter(segment) ? '1' : '0'));
            return order.toString();
        }

        private static boolean isParameter(String segment) {
            return segment.startsWith("{");
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    Router(List<Group> groups) {
        for (Group group : groups) {
            for (Route route : group.routes()) {
                entries.add(new Entry(
                        group,
                        route,
                        handler(group, route),
                        List.of(route.template().split("/"))));
            }
        }
        entries.sort(Comparator.comparing(Entry::order));
    }

    /** An operation that nothing is bound to is answered with 501. */
    private static Handler handler(Group group, Route route) {
        return Objects.requireNonNullElse(group.handler(route), call -> {
            throw Refusal.of(501, "Not simulated: " + route.id());
        });
    }

    /** @param path as it came, without its query */
    @Nullable
    Match match(Method method, String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(decode(segment));
        }
        for (Entry entry : entries) {
            Match match = entry.match(method, segments);
            if (match != null && match.parameters.values().stream().noneMatch(String::isBlank)) {
                return match;
            }
        }
        return null;
    }

    private static String decode(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            decoded.write(low < 0 ? bytes[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
