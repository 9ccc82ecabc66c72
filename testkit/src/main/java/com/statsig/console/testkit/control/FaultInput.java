package com.statsig.console.testkit.control;

import com.statsig.console.Route;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.Faults;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.groups.Groups;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fault in JSON. */
final class FaultInput {
    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "times",
            "share",
            "forSeconds",
            "operations",
            "only",
            "resource",
            "interim",
            "delayMillis",
            "status",
            "headers",
            "body",
            "reset",
            "cut"));
    private static final int MOST_MILLIS = 3_600_000;

    private FaultInput() {}

    static Faults.Fault add(Faults faults, @Nullable Object json) {
        JsonInput input = new JsonInput(json, NAMES);
        Faults.Scope scope = scope(faults, input);
        if (input.has("operations")) {
            scope = scope.of(
                    input.texts("operations").stream().map(FaultInput::route).toArray(Route[]::new));
        }
        if (input.has("only")) {
            scope = switch (input.text("only")) {
                case "reads" -> scope.ofReads();
                case "mutations" -> scope.ofMutations();
                default -> throw JsonInput.mustBe("only", "\"reads\" or \"mutations\"");
            };
        }
        if (input.has("resource")) {
            scope = scope.ofResource(input.text("resource"));
        }
        if (input.has("interim")) {
            for (Object one : input.list("interim")) {
                JsonInput interim = new JsonInput(one, new TreeSet<>(Set.of("status", "headers")));
                scope = scope.interim(
                        interim.integer("status"), interim.has("headers") ? interim.textsByName("headers") : Map.of());
            }
        }
        if (input.has("delayMillis")) {
            int millis = input.integer("delayMillis");
            if (millis < 0 || millis > MOST_MILLIS) {
                throw new IllegalArgumentException("\"delayMillis\" must be from 0 to " + MOST_MILLIS);
            }
            scope = scope.after(Duration.ofMillis(millis));
        }
        return effect(scope, input);
    }

    private static Faults.Scope scope(Faults faults, JsonInput input) {
        if (Stream.of("times", "share", "forSeconds").filter(input::has).count() > 1) {
            throw new IllegalArgumentException("Use only one of \"times\", \"share\" and \"forSeconds\"");
        }
        if (input.has("times")) {
            return faults.next(input.integer("times"));
        }
        if (input.has("share")) {
            return faults.share(input.number("share").doubleValue());
        }
        return input.has("forSeconds") ? faults.during(input.seconds("forSeconds")) : faults.always();
    }

    private static Faults.Fault effect(Faults.Scope scope, JsonInput input) {
        boolean cut = input.trueOrFalse("cut", false);
        if (Stream.of(input.has("status"), input.has("reset"), cut)
                        .filter(there -> there)
                        .count()
                > 1) {
            throw new IllegalArgumentException("Use only one of \"status\", \"reset\" and \"cut\"");
        }
        if (!input.has("status") && (input.has("headers") || input.has("body"))) {
            throw new IllegalArgumentException("\"headers\" and \"body\" belong to an answer: add its \"status\"");
        }
        if (input.has("status")) {
            return answer(scope, input);
        }
        if (input.has("reset")) {
            return switch (input.text("reset")) {
                case "before" -> scope.resetBefore();
                case "after" -> scope.resetAfter();
                default -> throw JsonInput.mustBe("reset", "\"before\" or \"after\"");
            };
        }
        if (cut) {
            return scope.cutBody();
        }
        if (!input.has("interim") && !input.has("delayMillis")) {
            throw new IllegalArgumentException(
                    "Nothing goes wrong: add \"status\", \"reset\", \"cut\", \"delayMillis\"" + " or \"interim\"");
        }
        return scope.answerAsUsual();
    }

    private static Faults.Fault answer(Faults.Scope scope, JsonInput input) {
        Map<String, String> headers = input.has("headers") ? input.textsByName("headers") : Map.of();
        Object body = input.any("body");
        if (body == null) {
            return scope.answer(input.integer("status"), headers);
        }
        String text = body instanceof String given
                ? given
                : new String(JsonCodec.lenient().write(body), StandardCharsets.UTF_8);
        return scope.answer(input.integer("status"), headers, text);
    }

    private static Route route(String id) {
        return Groups.ALL.stream()
                .map(Group::routes)
                .flatMap(routes -> routes.stream())
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No operation \"" + id + "\": use ids such as gates.get"));
    }
}
