package com.statsig.console.testkit.control;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.page.Cursor;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.Faults;
import com.statsig.console.testkit.SandboxRequest;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.server.OtherPaths;
import com.statsig.console.testkit.state.Plain;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths {@code /__sandbox}: what Java code does with a {@link ConsoleSandbox}, in JSON. */
final class Control implements OtherPaths {
    private static final String ROOT = "/__sandbox";

    /** All of them, as {@code GET /__sandbox} tells them. */
    private static final List<String> OPERATIONS = List.of(
            "GET /__sandbox",
            "POST /__sandbox/reset",
            "GET /__sandbox/resources/{group}",
            "POST /__sandbox/resources/{group}",
            "GET /__sandbox/resources/{group}/{id}",
            "DELETE /__sandbox/resources/{group}/{id}",
            "POST /__sandbox/resources/{group}/{id}/{part}",
            "GET /__sandbox/faults",
            "POST /__sandbox/faults",
            "DELETE /__sandbox/faults",
            "GET /__sandbox/faults/{number}",
            "DELETE /__sandbox/faults/{number}",
            "GET /__sandbox/clock",
            "POST /__sandbox/clock",
            "GET /__sandbox/requests");

    /** A fault that is in force, and the JSON that it came as. */
    private record KnownFault(Faults.Fault fault, @Nullable Object json) {}

    private final ConsoleSandbox sandbox;
    private final Map<Integer, KnownFault> faults = new LinkedHashMap<>();
    private int lastFault;

    Control(ConsoleSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public synchronized @Nullable Reply answer(String method, String target, byte[] body) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        if (!path.equals(ROOT) && !path.startsWith(ROOT + "/")) {
            return null;
        }
        try {
            List<String> names = Arrays.stream(path.substring(ROOT.length()).split("/"))
                    .filter(name -> !name.isEmpty())
                    .map(Control::decode)
                    .toList();
            return answer(method, names, mark < 0 ? "" : target.substring(mark), body);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (IllegalArgumentException e) {
            return message(400, String.valueOf(e.getMessage()));
        }
    }

    private Reply answer(String method, List<String> names, String query, byte[] body) {
        String resource = names.isEmpty() ? "" : names.get(0);
        String operation = method + " " + resource + "/*".repeat(Math.max(0, names.size() - 1));
        return switch (operation) {
            case "GET " -> Reply.of(200, Plain.of("now", sandbox.now().toString(), "operations", OPERATIONS));
            case "POST reset" -> reset(body);
            case "GET resources/*" -> Reply.of(200, sandbox.items(names.get(1)));
            case "POST resources/*" -> put(names.get(1), json(body));
            case "GET resources/*/*" ->
                sandbox.item(names.get(1), names.get(2))
                        .map(item -> Reply.of(200, item))
                        .orElseGet(() -> message(404, "No \"" + names.get(2) + "\" among the " + names.get(1)));
            case "DELETE resources/*/*" -> {
                sandbox.remove(names.get(1), names.get(2));
                yield done();
            }
            case "POST resources/*/*/*" -> attach(names.get(1), names.get(2), names.get(3), json(body));
            case "GET faults" ->
                Reply.of(200, faults.keySet().stream().map(this::fault).toList());
            case "POST faults" -> addFault(json(body));
            case "DELETE faults" -> {
                sandbox.faults().clear();
                faults.clear();
                yield done();
            }
            case "GET faults/*" -> Reply.of(200, fault(number(names.get(1))));
            case "DELETE faults/*" -> {
                known(number(names.get(1))).fault().remove();
                faults.remove(number(names.get(1)));
                yield done();
            }
            case "GET clock" -> clock();
            case "POST clock" -> {
                sandbox.advance(new JsonInput(json(body), Set.of("advanceSeconds")).seconds("advanceSeconds"));
                yield clock();
            }
            case "GET requests" -> requests(query);
            default -> message(404, "No such operation of the sandbox. There are: " + String.join(", ", OPERATIONS));
        };
    }

    private Reply reset(byte[] body) {
        if (body.length == 0) {
            sandbox.reset();
        } else {
            sandbox.reset(Settings.read(json(body)));
        }
        faults.clear();
        lastFault = 0;
        return done();
    }

    /** One resource, or an array of them: all or, when one of them is refused, those before it. */
    private Reply put(String group, @Nullable Object json) {
        if (json instanceof List<?> many) {
            List<@Nullable Object> stored = new ArrayList<>();
            many.forEach(one -> stored.add(sandbox.put(group, object(one))));
            return Reply.of(200, stored);
        }
        return Reply.of(200, sandbox.put(group, object(json)));
    }

    private Reply attach(String group, String id, String part, @Nullable Object json) {
        if (group.equals("segments") && part.equals("ids")) {
            sandbox.addIds(id, new JsonInput(Plain.of("ids", json), Set.of("ids")).texts("ids"));
        } else {
            sandbox.attach(group, id, part, object(json));
        }
        return done();
    }

    private Reply addFault(@Nullable Object json) {
        Faults.Fault fault = FaultInput.add(sandbox.faults(), json);
        faults.put(++lastFault, new KnownFault(fault, json));
        return Reply.of(200, fault(lastFault));
    }

    private Map<String, @Nullable Object> fault(int number) {
        KnownFault known = known(number);
        return Plain.of("number", number, "hits", known.fault().hits(), "fault", known.json());
    }

    private KnownFault known(int number) {
        KnownFault known = faults.get(number);
        if (known == null) {
            throw new IllegalArgumentException("No fault " + number + ": there are " + faults.keySet());
        }
        return known;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of a fault", e);
        }
    }

    private Reply clock() {
        return Reply.of(200, Plain.of("now", sandbox.now().toString()));
    }

    private Reply requests(String query) {
        Cursor cursor = query.isEmpty() ? null : Cursor.parse(query);
        Map<String, List<String>> parameters = cursor == null ? Map.of() : cursor.query();
        for (String name : parameters.keySet()) {
            if (!name.equals("operation")) {
                throw new IllegalArgumentException("Unknown query parameter \"" + name + "\": use operation");
            }
        }
        List<String> wanted = parameters.getOrDefault("operation", List.of());
        return Reply.of(
                200,
                Plain.of(
                        "counts",
                        sandbox.requestCounts(),
                        "requests",
                        sandbox.requests().stream()
                                .filter(request -> wanted.isEmpty() || wanted.contains(request.operation()))
                                .map(Control::request)
                                .toList()));
    }

    private static Map<String, @Nullable Object> request(SandboxRequest request) {
        return Plain.of(
                "time",
                request.time().toString(),
                "operation",
                request.operation(),
                "method",
                request.method().name(),
                "path",
                request.path(),
                "query",
                request.query(),
                "headers",
                request.headers(),
                "rawBody",
                request.rawBody(),
                "body",
                request.body(),
                "status",
                request.status());
    }

    private static Reply done() {
        return Reply.of(200, Plain.of("message", "Done"));
    }

    private static Reply message(int status, String message) {
        return Reply.of(status, Plain.of("message", message));
    }

    private static Map<String, @Nullable Object> object(@Nullable Object json) {
        if (!(json instanceof Map)) {
            throw new IllegalArgumentException("Expected a JSON object, received " + Plain.typeOf(json));
        }
        return Plain.object(json);
    }

    private static @Nullable Object json(byte[] body) {
        try {
            return JsonCodec.lenient().readPlain(new ByteArrayInputStream(body));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The body is not JSON", e);
        }
    }

    /** In a path a plus is a plus. */
    private static String decode(String name) {
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
