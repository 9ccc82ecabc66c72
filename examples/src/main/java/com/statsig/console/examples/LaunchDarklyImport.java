package com.statsig.console.examples;

import com.statsig.console.error.NotFoundException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Open;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.Bulk;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.FileJournal;
import com.statsig.console.reactor.bulk.Upserted;
import com.statsig.console.tags.TagRequest;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Brings the boolean flags of a LaunchDarkly export to Statsig, as gates: {@code LaunchDarklyImport flags.json
 * production [--dry-run]}. The export is the JSON of {@code GET /api/v2/flags/{project}?summary=0}; the environment names
 * whose targeting is taken. Needs {@code STATSIG_CONSOLE_API_KEY}.
 *
 * <p>Killed or cut off, it is simply started again: what is done stands in {@code flags.json.journal}. Gates that are
 * there already are changed where they differ. Flags that cannot be brought over without changing what they do are left
 * out, and told at the end.
 */
public final class LaunchDarklyImport {
    /** A flag that was left out, and why. */
    record LeftOut(String flag, String why) {}

    private final String environment;
    private final List<GateRequest> gates = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private LaunchDarklyImport(String environment) {
        this.environment = environment;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = Arrays.asList(args);
        boolean dryRun = options.contains("--dry-run");
        if (options.size() != (dryRun ? 3 : 2)) {
            System.err.println("Usage: LaunchDarklyImport <export.json> <environment> [--dry-run]");
            System.exit(2);
        }
        try (StatsigConsole console = StatsigConsole.fromEnvironment()) {
            System.exit(run(console, Path.of(args[0]), args[1], dryRun) ? 0 : 1);
        }
    }

    /** @return whether every flag of the export is now a gate */
    static boolean run(StatsigConsole console, Path export, String environment, boolean dryRun) throws IOException {
        LaunchDarklyImport flags = new LaunchDarklyImport(environment);
        try (InputStream json = Files.newInputStream(export)) {
            list(object(JsonCodec.lenient().readPlain(json)).get("items")).forEach(flag -> flags.add(object(flag)));
        }
        createTags(console, flags.gates, dryRun);

        Bulk bulk = console.bulk(o -> o.name("import of " + export.getFileName())
                .journal(FileJournal.at(export.resolveSibling(export.getFileName() + ".journal")))
                .total((long) flags.gates.size())
                .dryRun(dryRun));
        BulkJob<GateRequest, Upserted<Gate>> job = bulk.upsertGates(Flux.fromIterable(flags.gates));
        System.out.println(job.preview(1).block());
        BulkSummary summary = Objects.requireNonNull(
                job.summary(Duration.ofSeconds(2), System.out::println).block());

        System.out.println(summary);
        flags.leftOut.forEach(flag -> System.out.println("Left out " + flag.flag() + ": " + flag.why()));
        return summary.isComplete() && flags.leftOut.isEmpty();
    }

    /** Tags must be there before gates have them. */
    private static void createTags(StatsigConsole console, List<GateRequest> gates, boolean dryRun) {
        TreeSet<String> tags = new TreeSet<>();
        gates.forEach(gate -> tags.addAll(Objects.requireNonNullElse(gate.tags(), List.of())));
        BulkSummary summary = Objects.requireNonNull(console.bulk(
                        o -> o.name("tags").resend(true).dryRun(dryRun))
                .job(
                        Flux.fromIterable(tags),
                        tag -> tag,
                        tag -> console.tags()
                                .get(tag)
                                .onErrorResume(
                                        NotFoundException.class,
                                        absent -> console.tags()
                                                .create(TagRequest.builder()
                                                        .name(tag)
                                                        .description("From LaunchDarkly")
                                                        .build())))
                .summary()
                .block());
        System.out.println(summary);
    }

    private void add(Map<?, ?> flag) {
        String key = text(flag.get("key"));
        try {
            gates.add(gate(key, flag));
        } catch (IllegalArgumentException e) {
            leftOut.add(new LeftOut(key, String.valueOf(e.getMessage())));
        }
    }

    private GateRequest gate(String key, Map<?, ?> flag) {
        Map<?, ?> targeting = object(object(flag.get("environments")).get(environment));
        require(!targeting.isEmpty(), "it has no environment " + environment);
        require(list(targeting.get("prerequisites")).isEmpty(), "it has prerequisites");
        require(
                list(targeting.get("contextTargets")).stream()
                        .allMatch(target -> list(object(target).get("values")).isEmpty()),
                "it targets others than users by name");
        List<Object> values = new ArrayList<>();
        list(flag.get("variations"))
                .forEach(variation -> values.add(object(variation).get("value")));
        require(values.size() == 2 && values.contains(true) && values.contains(false), "it is not boolean");
        require(
                Boolean.FALSE.equals(
                        values.get(number(targeting.get("offVariation")).intValue())),
                "it serves true while it is off");

        List<Rule> rules = new ArrayList<>();
        for (Object target : list(targeting.get("targets"))) {
            List<String> users = list(object(target).get("values")).stream()
                    .map(LaunchDarklyImport::text)
                    .toList();
            Condition isOneOf = condition(
                    ConditionType.USER_ID,
                    Operator.ANY_CASE_SENSITIVE,
                    null,
                    TargetValue.of(users.toArray(String[]::new)));
            rules.add(rule("targets " + (rules.size() + 1), List.of(isOneOf), share(object(target), values)));
        }
        for (Object rule : list(targeting.get("rules"))) {
            List<Condition> conditions = list(object(rule).get("clauses")).stream()
                    .map(clause -> condition(object(clause)))
                    .toList();
            rules.add(rule(name(object(rule), rules.size() + 1), conditions, share(object(rule), values)));
        }
        rules.add(rule(
                "everyone",
                List.of(Condition.builder().type(ConditionType.PUBLIC).build()),
                share(object(targeting.get("fallthrough")), values)));
        return GateRequest.builder()
                .id(key)
                .name(key)
                .description(text(flag.get("name")) + ". " + text(flag.get("description")))
                .tags(list(flag.get("tags")).stream()
                        .map(LaunchDarklyImport::text)
                        .toList())
                .isEnabled(Boolean.TRUE.equals(targeting.get("on")))
                .rules(rules)
                .build();
    }

    /** By the id it has in LaunchDarkly, so that it is known again after others were put before it. */
    private static String name(Map<?, ?> rule, int number) {
        String id = text(rule.get("_id"));
        return "rule " + (id.isEmpty() ? number : id);
    }

    private static Rule rule(String name, List<Condition> conditions, double passPercentage) {
        return Rule.builder()
                .name(name)
                .conditions(conditions)
                .passPercentage(passPercentage)
                .build();
    }

    /** The percentage of users that get true: all, none, or those of a rollout. */
    private static double share(Map<?, ?> served, List<Object> values) {
        int on = values.indexOf(true);
        if (served.get("variation") != null) {
            return number(served.get("variation")).intValue() == on ? 100 : 0;
        }
        Map<?, ?> rollout = object(served.get("rollout"));
        requireUser(rollout);
        require(List.of("", "key").contains(text(rollout.get("bucketBy"))), "its rollout is not by user");
        return list(rollout.get("variations")).stream()
                .map(LaunchDarklyImport::object)
                .filter(part -> number(part.get("variation")).intValue() == on)
                .mapToDouble(part -> number(part.get("weight")).doubleValue() / 1000)
                .sum();
    }

    private static Condition condition(Map<?, ?> clause) {
        requireUser(clause);
        String attribute = text(clause.get("attribute"));
        boolean negate = Boolean.TRUE.equals(clause.get("negate"));
        String op = text(clause.get("op"));
        Open<Operator> operator = switch (op) {
            case "in" -> negate ? Operator.NONE_CASE_SENSITIVE : Operator.ANY_CASE_SENSITIVE;
            case "contains" -> negate ? Operator.STR_CONTAINS_NONE : Operator.STR_CONTAINS_ANY;
            case "startsWith" -> Operator.STR_STARTS_WITH_ANY;
            case "endsWith" -> Operator.STR_ENDS_WITH_ANY;
            case "lessThan" -> negate ? Operator.GTE : Operator.LT;
            case "lessThanOrEqual" -> negate ? Operator.GT : Operator.LTE;
            case "greaterThan" -> negate ? Operator.LTE : Operator.GT;
            case "greaterThanOrEqual" -> negate ? Operator.LT : Operator.GTE;
            case "semVerLessThan" -> negate ? Operator.VERSION_GTE : Operator.VERSION_LT;
            case "semVerGreaterThan" -> negate ? Operator.VERSION_LTE : Operator.VERSION_GT;
            default -> throw new IllegalArgumentException("Statsig has nothing like \"" + op + "\"");
        };
        require(!negate || !op.endsWith("With"), "Statsig cannot negate \"" + op + "\"");
        List<?> wanted = list(clause.get("values"));
        TargetValue value = wanted.stream().allMatch(Number.class::isInstance)
                ? TargetValue.of(wanted.stream().map(Number.class::cast).toArray(Number[]::new))
                : TargetValue.of(wanted.stream().map(LaunchDarklyImport::text).toArray(String[]::new));
        return switch (attribute) {
            case "key" -> condition(ConditionType.USER_ID, operator, null, value);
            case "email" -> condition(ConditionType.EMAIL, operator, null, value);
            case "country" -> condition(ConditionType.COUNTRY, operator, null, value);
            case "ip" -> condition(ConditionType.IP_ADDRESS, operator, null, value);
            case "segmentMatch" -> throw new IllegalArgumentException("it refers to segments");
            default -> condition(ConditionType.CUSTOM_FIELD, operator, attribute, value);
        };
    }

    private static Condition condition(
            Open<ConditionType> type, Open<Operator> operator, @Nullable String field, TargetValue value) {
        return Condition.builder()
                .type(type)
                .operator(operator)
                .field(field)
                .targetValue(value)
                .build();
    }

    private static void requireUser(Map<?, ?> part) {
        require(List.of("", "user").contains(text(part.get("contextKind"))), "it looks at others than users");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Map<?, ?> object(@Nullable Object json) {
        return json instanceof Map<?, ?> object ? object : Map.of();
    }

    private static List<?> list(@Nullable Object json) {
        return json instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object json) {
        return json == null ? "" : json.toString();
    }

    private static Number number(@Nullable Object json) {
        if (json instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException("a number is missing in its targeting");
    }
}
