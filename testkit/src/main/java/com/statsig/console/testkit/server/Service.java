package com.statsig.console.testkit.server;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.page.Cursor;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.RequestFacts;
import com.statsig.console.testkit.state.ProjectState;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The simulated service without its HTTP: one project behind one key. Thread-safe. */
public final class Service {
    /**
     * @param reply null when the connection is to be reset instead
     * @param interim what is sent before that
     */
    public record Outcome(@Nullable Reply reply, boolean cut, Duration delay, List<Reply> interim) {
        static Outcome of(Reply reply) {
            return new Outcome(reply, false, Duration.ZERO, List.of());
        }
    }

    private static final String API_KEY = "STATSIG-API-KEY";

    private volatile ServiceSettings settings;
    private final Clock clock;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Router router;
    private final FaultEffect.Source faults;
    private final Object lock = new Object();
    private ProjectState project;
    private volatile Throttle throttle;
    private volatile Traffic traffic = new Traffic();

    public Service(ServiceSettings settings, List<Group> groups, FaultEffect.Source faults) {
        this.settings = settings;
        this.faults = faults;
        clock = settings.clock();
        groups.forEach(group -> this.groups.put(group.name(), group));
        router = new Router(groups);
        project = new ProjectState(clock, settings.checksReferences());
        throttle = new Throttle(settings.quota(), settings.countsRefused());
    }

    /** Starts anew, with these settings. */
    public void reset(ServiceSettings settings) {
        synchronized (lock) {
            this.settings = settings;
            project = new ProjectState(clock, settings.checksReferences());
        }
        throttle = new Throttle(settings.quota(), settings.countsRefused());
        traffic = new Traffic();
    }

    public Traffic traffic() {
        return traffic;
    }

    /** Does something with the project while no request is being answered. */
    public <T> T with(Function<ProjectState, T> action) {
        synchronized (lock) {
            project.catchUp();
            return action.apply(project);
        }
    }

    /** @throws IllegalArgumentException when there is no such group */
    public Group group(String name) {
        Group group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("No group \"" + name + "\": use one of " + groups.keySet());
        }
        return group;
    }

    /**
     * @param target path and query as they came
     * @param headers by their names as they came
     */
    public Outcome answer(Method method, String target, Map<String, List<String>> headers, byte[] body) {
        String apiKey = headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(API_KEY))
                .map(header -> header.getValue().get(0))
                .findFirst()
                .orElse(null);
        Instant arrival = clock.instant();
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        Cursor cursor = mark < 0 ? null : Cursor.parse(target.substring(mark));
        Map<String, List<String>> query = cursor == null ? Map.of() : cursor.query();
        Router.Match match = router.match(method, path);
        Route route = match == null ? null : match.route();
        FaultEffect fault = faults.take(method, route, match == null ? Map.of() : match.parameters());
        Object json = null;
        Outcome outcome;
        try {
            json = json(body);
            outcome = outcome(fault, match, path, query, apiKey, json);
        } catch (Refusal refusal) {
            outcome = Outcome.of(refusal.reply());
        }
        traffic.add(new Exchange(
                arrival,
                route,
                method,
                path,
                query,
                masked(headers),
                new String(body, StandardCharsets.UTF_8),
                json,
                outcome.reply() == null ? 0 : outcome.reply().status()));
        return outcome;
    }

    private static Map<String, List<String>> masked(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        masked.putAll(headers);
        masked.replace(API_KEY, List.of("***"));
        return Collections.unmodifiableMap(masked);
    }

    private Outcome outcome(
            @Nullable FaultEffect fault,
            Router.@Nullable Match match,
            String path,
            Map<String, List<String>> query,
            @Nullable String apiKey,
            @Nullable Object json) {
        if (fault == null) {
            return Outcome.of(reply(match, path, query, apiKey, json));
        }
        Reply reply = switch (fault.kind()) {
            case ANSWER -> fault.reply();
            case RESET_BEFORE -> null;
            case RESET_AFTER -> {
                reply(match, path, query, apiKey, json);
                yield null;
            }
            case CUT_BODY, AS_USUAL -> reply(match, path, query, apiKey, json);
        };
        return new Outcome(reply, fault.kind() == FaultEffect.Kind.CUT_BODY, fault.delay(), fault.interim());
    }

    private Reply reply(
            Router.@Nullable Match match,
            String path,
            Map<String, List<String>> query,
            @Nullable String apiKey,
            @Nullable Object json) {
        try {
            checkKey(apiKey);
            if (match == null) {
                throw Refusal.framework(404, "Cannot find " + path, "Not Found");
            }
            Duration wait = throttle.admit(match.route().limits(), clock);
            if (!wait.isZero()) {
                Refusal refusal = Refusal.tooManyRequests();
                throw settings.retryAfter()
                        ? refusal.withHeader(
                                "Retry-After",
                                Long.toString(wait.plusMillis(999).toSeconds()))
                        : refusal;
            }
            RequestFacts.check(match.route(), query, json, settings.strict());
            synchronized (lock) {
                project.catchUp();
                return match.handler()
                        .handle(new Call(
                                project,
                                match.group(),
                                match.route(),
                                path,
                                match.parameters(),
                                query,
                                RequestFacts.writable(match.route(), json),
                                settings.pageSize()));
            }
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    /** The service echoes a wrong key in its answer, and so does this. */
    private void checkKey(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            throw Refusal.of(401, "Missing STATSIG-API-KEY header");
        }
        if (sent.startsWith("secret-")) {
            throw Refusal.of(403, "Forbidden resource");
        }
        byte[] expected = settings.apiKey().reveal().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected)) {
            throw Refusal.of(
                    401, "This endpoint only accepts an active CONSOLE key, but an invalid key was sent. Key: " + sent);
        }
    }

    private static @Nullable Object json(byte[] body) {
        if (body.length == 0) {
            return null;
        }
        try {
            return JsonCodec.lenient().readPlain(new ByteArrayInputStream(body));
        } catch (RuntimeException notJson) {
            throw Refusal.framework(400, "The body is not JSON", "Bad Request");
        }
    }
}
