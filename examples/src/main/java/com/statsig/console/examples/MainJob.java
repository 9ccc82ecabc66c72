package com.statsig.console.examples;

import com.statsig.console.Route;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.metrics.Metric;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.segments.Segment;
import com.statsig.console.tags.Tag;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.SandboxRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * What the SDK is for, in one run: reads a long list lazily, changes a gate without losing anything, and migrates 500
 * gates between two projects under the server's quota, through a 429, a lost answer and an outage. Ends with 0 only if
 * the two projects are then proven equal.
 *
 * <p>Runs on embedded sandboxes. With {@code --service} it does the reading part against the service that {@code
 * STATSIG_CONSOLE_BASE_URL} and {@code STATSIG_CONSOLE_API_KEY} name; with {@code --service --write} it also creates,
 * edits and deletes one gate there.
 */
public final class MainJob {
    private static final int METRICS = 2_699;
    private static final int GATES = 500;
    private static final int SEGMENTS = 40;
    private static final int TAGS = 20;

    /** The documented limits with their windows shortened, so that the run takes seconds instead of a minute. */
    private static final Quota QUOTA = Quota.documented().scaled(8);

    private MainJob() {}

    public static void main(String[] args) {
        List<String> options = Arrays.asList(args);
        if (!Set.of("--service", "--write").containsAll(options) || options.equals(List.of("--write"))) {
            System.err.println("Usage: MainJob [--service [--write]]");
            System.exit(2);
        }
        Instant start = Instant.now();
        boolean proven = options.isEmpty() ? onSandboxes() : onService(options.contains("--write"));
        System.out.printf("%n%s after %.1f s%n", proven ? "Done" : "FAILED", seconds(start));
        System.exit(proven ? 0 : 1);
    }

    private static boolean onSandboxes() {
        Calls calls = new Calls();
        try (ConsoleSandbox from = ConsoleSandbox.builder().quota(QUOTA).start();
                ConsoleSandbox to = ConsoleSandbox.builder().quota(QUOTA).start();
                StatsigConsole source = client(from, calls);
                StatsigConsole target = client(to, new ConsoleObserver() {})) {
            fill(from);
            boolean lazy = readLazily(source, calls);
            boolean kept = editGate(from, source);
            boolean equal = migrate(source, target, to);
            return lazy && kept && equal;
        }
    }

    private static boolean onService(boolean write) {
        Calls calls = new Calls();
        try (StatsigConsole console =
                StatsigConsole.builder().fromEnvironment().observer(calls).build()) {
            boolean lazy = readLazily(console, calls);
            List<String> gates = await(console.gates()
                    .list()
                    .take(5)
                    .map(gate -> String.valueOf(gate.id()))
                    .collectList());
            System.out.println("The first gates: " + gates);
            return write ? lazy && writeOneGate(console) : lazy;
        }
    }

    private static StatsigConsole client(ConsoleSandbox sandbox, ConsoleObserver observer) {
        return StatsigConsole.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .quota(QUOTA)
                .observer(observer)
                .build();
    }

    // --- 1. reading ---

    private static boolean readLazily(StatsigConsole console, Calls calls) {
        title("A long list, read lazily");
        List<Metric> ten = await(console.metrics().list().take(10).collectList());
        int forTen = calls.of(MetricRoutes.LIST);
        long all = await(console.metrics().list().count());
        int forAll = calls.of(MetricRoutes.LIST) - forTen;
        System.out.printf(
                "The first %d metrics cost %d page, all %,d cost %d. The first ones:%n",
                ten.size(), forTen, all, forAll);
        ten.stream().limit(3).forEach(metric -> System.out.println("  " + metric.id()));
        return forTen == 1 && forAll == Math.max(1, (all + 99) / 100);
    }

    // --- 2. read, change, write ---

    private static boolean editGate(ConsoleSandbox sandbox, StatsigConsole console) {
        title("A gate, changed without losing anything");
        Map<String, Object> before = sandbox.item("gates", "gate_7").orElseThrow();
        Gate edited =
                await(console.gates().edit("gate_7", gate -> gate.with(b -> b.description("Checkout, second try"))));
        Map<String, Object> after = sandbox.item("gates", "gate_7").orElseThrow();
        Set<String> changed = after.keySet().stream()
                .filter(name -> !Objects.equals(after.get(name), before.get(name)) && !name.startsWith("lastModif"))
                .collect(Collectors.toSet());
        String sent = sandbox.requests().stream()
                .filter(request -> GateRoutes.PATCH.id().equals(request.operation()))
                .map(request -> new String(JsonCodec.lenient().write(request.body()), StandardCharsets.UTF_8))
                .reduce("", (first, last) -> last);
        System.out.println("Sent: " + sent);
        System.out.println(
                "Changed: " + changed + "; unknown to the SDK and still there: " + edited.unknownProperties());
        changed.remove("version");
        return changed.equals(Set.of("description"))
                && before.keySet().equals(after.keySet())
                && edited.unknownProperties().containsKey("fromTheFuture");
    }

    private static boolean writeOneGate(StatsigConsole console) {
        title("One gate, created, edited and deleted");
        String id = "sdk_main_job_" + System.currentTimeMillis();
        GateRequest gate = GateRequest.builder()
                .id(id)
                .name(id)
                .description("Made by a demo; may be deleted")
                .build();
        return await(console.gates()
                .create(gate)
                .then(console.gates().edit(id, created -> created.with(b -> b.description("Edited by a demo"))))
                .map(edited -> "Edited by a demo".equals(edited.description()))
                .delayUntil(right -> console.gates().delete(id)));
    }

    // --- 3. the migration ---

    private static boolean migrate(StatsigConsole source, StatsigConsole target, ConsoleSandbox to) {
        title("A migration of %d gates, %d segments and %d tags".formatted(GATES, SEGMENTS, TAGS));
        QuotaLimit limit = QUOTA.limits(LimitClass.MUTATION).get(0);
        System.out.printf(
                "The target takes %d mutations in %.1f s, and as many of segments.%n",
                limit.permits(), limit.window().toMillis() / 1000.0);
        Progress progress = new Progress(TAGS + SEGMENTS + GATES);
        Instant start = Instant.now();
        List<BulkResult<?, ?>> results = await(new GateMigration(source, target, Duration.ofMinutes(2))
                .run()
                .doOnNext(result -> {
                    switch (progress.step()) {
                        case 150 ->
                            progress.say(
                                    "a 429: the server asks for a pause of 1 s",
                                    () -> to.faults().next(1).ofMutations().tooManyRequests("1"));
                        case 250 ->
                            progress.say(
                                    "a creation whose answer is lost",
                                    () -> to.faults()
                                            .next(1)
                                            .of(GateRoutes.CREATE)
                                            .resetAfter());
                        case 350 ->
                            progress.say("an outage of 3 s", () -> to.faults().outage(Duration.ofSeconds(3)));
                        default -> {}
                    }
                })
                .collectList());
        Map<String, Long> outcomes = results.stream()
                .collect(Collectors.groupingBy(result -> result.getClass().getSimpleName(), Collectors.counting()));
        results.stream()
                .filter(BulkResult.Failed.class::isInstance)
                .limit(5)
                .forEach(failed -> System.out.println(
                        ((BulkResult.Failed<?, ?>) failed).error().getMessage()));

        int most = mostWithin(to.mutationTimes(LimitClass.MUTATION), limit.window());
        System.out.printf(
                "%s in %.1f s; at most %d mutations of tags and gates in any %.1f s, as the server saw it.%n",
                outcomes, seconds(start), most, limit.window().toMillis() / 1000.0);
        Map<Integer, Long> statuses = to.requests().stream()
                .collect(Collectors.groupingBy(SandboxRequest::status, TreeMap::new, Collectors.counting()));
        System.out.println("Answers of the target by status, 0 for the lost one: " + statuses);
        boolean survived = statuses.keySet().containsAll(Set.of(0, 429, 503));
        Map<String, Object> expected = content(source);
        Map<String, Object> found = content(target);
        long equal = expected.entrySet().stream()
                .filter(entry -> entry.getValue().equals(found.get(entry.getKey())))
                .count();
        System.out.printf("Source: %d things. Target: %d. Equal: %d.%n", expected.size(), found.size(), equal);
        boolean complete = expected.size() == TAGS + SEGMENTS + GATES;
        return complete && expected.equals(found) && survived && most <= limit.permits();
    }

    /** Everything that a migration should carry over, by kind and id; what the server sets by itself is left out. */
    private static Map<String, Object> content(StatsigConsole console) {
        return await(Flux.concat(
                        console.tags().list().map(tag -> Map.entry("tag " + tag.name(), content(tag))),
                        console.segments().list().concatMap(segment -> withIds(console, segment)),
                        console.gates().list().map(gate -> Map.entry("gate " + gate.id(), content(gate))))
                .collectMap(Map.Entry::getKey, entry -> (Object) entry.getValue()));
    }

    private static Map<String, Object> content(Tag tag) {
        return kept(tag, "name", "description", "isCore");
    }

    private static Mono<Map.Entry<String, Map<String, Object>>> withIds(StatsigConsole console, Segment segment) {
        Map<String, Object> content = kept(segment, "name", "description", "type", "idType", "tags", "rules");
        return console.segments()
                .getIdList(String.valueOf(segment.id()))
                .collectList()
                .doOnNext(ids -> content.put("ids", Set.copyOf(ids)))
                .onErrorComplete(BadRequestException.class)
                .then(Mono.fromSupplier(() -> Map.entry("segment " + segment.id(), content)));
    }

    private static Map<String, Object> content(Gate gate) {
        return kept(gate, "name", "description", "isEnabled", "idType", "type", "tags", "rules", "measureMetricLifts");
    }

    private static Map<String, Object> kept(Object model, String... names) {
        Map<String, Object> content = new LinkedHashMap<>();
        Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(JsonCodec.lenient().toPlain(model));
        for (String name : names) {
            if (all.containsKey(name)) {
                content.put(name, withoutRuleIds(all.get(name)));
            }
        }
        return content;
    }

    private static Object withoutRuleIds(Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream()
                    .map(element -> {
                        Map<Object, Object> rule = new LinkedHashMap<>((Map<?, ?>) element);
                        rule.keySet().removeAll(Set.of("id", "baseID"));
                        return rule;
                    })
                    .toList();
        }
        return value;
    }

    private static int mostWithin(List<Instant> times, Duration window) {
        int most = 0;
        for (int first = 0, last = 0; last < times.size(); last++) {
            while (Duration.between(times.get(first), times.get(last)).compareTo(window) >= 0) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    // --- what is in the sandbox ---

    private static void fill(ConsoleSandbox sandbox) {
        title("A sandbox with %,d metrics and %d gates".formatted(METRICS, GATES));
        IntStream.range(0, METRICS).forEach(i -> sandbox.put("metrics", metric(i)));
        IntStream.range(0, TAGS).forEach(i -> sandbox.put("tags", Map.of("name", tag(i), "description", "Team " + i)));
        IntStream.range(0, SEGMENTS).forEach(i -> fillSegment(sandbox, i));
        IntStream.range(0, GATES).forEach(i -> sandbox.put("gates", gate(i)));
        System.out.println("A simulator, at " + sandbox.baseUrl());
    }

    private static Map<String, Object> metric(int i) {
        String name = i % 10 == 2 ? "[LOCAL] Time Spent over " + i + "ms" : "purchases " + i;
        return Map.of(
                "name",
                name,
                "type",
                "event_count_custom",
                "directionality",
                "increase",
                "unitTypes",
                List.of("userID"));
    }

    private static void fillSegment(ConsoleSandbox sandbox, int i) {
        String id = "segment_" + i;
        if (i % 4 == 0) {
            sandbox.put("segments", Map.of("id", id, "name", id, "type", "id_list", "tags", List.of(tag(i))));
            sandbox.addIds(
                    id,
                    IntStream.range(0, 150).mapToObj(n -> "user-" + i + "-" + n).toList());
        } else {
            Map<String, Object> rule = Map.of(
                    "name",
                    "by mail",
                    "passPercentage",
                    100,
                    "conditions",
                    List.of(Map.of(
                            "type", "email", "operator", "str_contains_any", "targetValue", List.of("@a" + i, "@b"))));
            sandbox.put("segments", Map.of("id", id, "name", id, "type", "rule_based", "rules", List.of(rule)));
        }
    }

    private static Map<String, Object> gate(int i) {
        Map<String, Object> inSegment =
                Map.of("type", "passes_segment", "targetValue", List.of("segment_" + i % SEGMENTS));
        Map<String, Object> newVersion =
                Map.of("type", "app_version", "operator", "version_gte", "targetValue", "1." + i);
        Map<String, Object> spender = Map.of(
                "type", "custom_field", "field", "spent", "operator", "gt", "targetValue", 12.5 + i, "hint", "new");
        Map<String, Object> first = Map.of(
                "name",
                "inside",
                "passPercentage",
                100,
                "conditions",
                List.of(inSegment),
                "environments",
                List.of("staging"));
        Map<String, Object> second = Map.of(
                "name", "rollout", "passPercentage", 0.25 * (i % 400), "conditions", List.of(newVersion, spender));
        Map<String, Object> gate = new LinkedHashMap<>();
        gate.put("id", "gate_" + i);
        gate.put("name", "gate_" + i);
        gate.put("description", "Gate number " + i);
        gate.put("isEnabled", i % 3 != 0);
        gate.put("tags", i % 2 == 0 ? List.of(tag(i), tag(i + 1)) : List.of());
        gate.put("rules", List.of(first, second));
        gate.put("fromTheFuture", Map.of("nobody", "models this"));
        return gate;
    }

    private static String tag(int i) {
        return "team-" + i % TAGS;
    }

    /** A program may wait for a value where a service would go on with {@code map} or {@code flatMap}. */
    private static <T> T await(Mono<T> value) {
        return Objects.requireNonNull(value.block(), "No value came");
    }

    // --- telling ---

    private static void title(String text) {
        System.out.println("\n== " + text);
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

    /** Counts the tries of each operation. */
    private static final class Calls implements ConsoleObserver {
        private final Map<String, Integer> counts = new ConcurrentHashMap<>();

        @Override
        public void onTry(
                CallInfo call, Duration took, int status, @Nullable ConsoleException error, ContextView context) {
            counts.merge(call.operation(), 1, Integer::sum);
        }

        int of(Route route) {
            return counts.getOrDefault(route.id(), 0);
        }
    }

    /** A bar: one line that is drawn again and again on a terminal, a line for each tenth of the way elsewhere. */
    private static final class Progress {
        private static final int WIDTH = 50;
        private static final boolean TERMINAL = isTerminal();
        private final int total;
        private int done;

        Progress(int total) {
            this.total = total;
        }

        /** Whether standard output is a terminal, as far as the system tells. */
        private static boolean isTerminal() {
            try {
                return Path.of("/dev/stdout").toRealPath().startsWith("/dev/pts");
            } catch (IOException e) {
                return false;
            }
        }

        synchronized int step() {
            done++;
            if (TERMINAL) {
                System.out.print("\r" + bar() + (done == total ? "\n" : ""));
            } else if (done % (total / 10) == 0) {
                System.out.println(bar());
            }
            return done;
        }

        private String bar() {
            int filled = WIDTH * done / total;
            return "[%s%s] %d of %d".formatted("=".repeat(filled), " ".repeat(WIDTH - filled), done, total);
        }

        void say(String event, Runnable cause) {
            System.out.println((TERMINAL ? "\n" : "") + "  ... " + event);
            cause.run();
        }
    }
}
