package com.statsig.console;

import com.statsig.console.quota.LimitClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Route} is declared with.
 *
 * @param template the path, with its parameters in braces
 * @param idempotent whether sending it twice does what sending it once does
 * @param limits the limits a call draws from
 * @param dryRun how the server is told to only check it, null where it cannot
 */
public record Operation(
        Method method,
        String template,
        boolean idempotent,
        Set<LimitClass> limits,
        @Nullable DryRun dryRun) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    public Operation {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("A path starts with a slash: " + template);
        }
        limits = Set.copyOf(limits);
    }

    /** A read. It draws from {@link LimitClass#READ}, which has no limit unless one is configured. */
    public static Operation get(String template) {
        return new Operation(Method.GET, template, true, Set.of(LimitClass.READ), null);
    }

    /** A mutation that must not be sent twice: it creates, adds or starts something. See {@link #repeatable()}. */
    public static Operation post(String template) {
        return mutation(Method.POST, template, false);
    }

    /** A mutation that may be sent twice. See {@link #unrepeatable()}. */
    public static Operation put(String template) {
        return mutation(Method.PUT, template, true);
    }

    /** A mutation that may be sent twice: it sets values. See {@link #unrepeatable()}. */
    public static Operation patch(String template) {
        return mutation(Method.PATCH, template, true);
    }

    /** A mutation that may be sent twice. */
    public static Operation delete(String template) {
        return mutation(Method.DELETE, template, true);
    }

    private static Operation mutation(Method method, String template, boolean idempotent) {
        return new Operation(method, template, idempotent, Set.of(LimitClass.MUTATION), null);
    }

    /** A POST that replaces or sets what it names, and so may be sent again. */
    public Operation repeatable() {
        return new Operation(method, template, true, limits, dryRun);
    }

    /** A mutation that does more when it is sent again, whatever its method. */
    public Operation unrepeatable() {
        return new Operation(method, template, false, limits, dryRun);
    }

    /** An operation that a limit of its own holds, beside the one for all mutations. */
    public Operation limitedBy(LimitClass... limits) {
        return new Operation(method, template, idempotent, Set.copyOf(Arrays.asList(limits)), dryRun);
    }

    /** An operation that the server can check without carrying it out. */
    public Operation dryRunBy(DryRun dryRun) {
        return new Operation(method, template, idempotent, limits, dryRun);
    }

    /** The names of the path's parameters, in order. */
    public List<String> parameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
