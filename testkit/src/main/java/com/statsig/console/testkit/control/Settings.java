package com.statsig.console.testkit.control;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.testkit.ConsoleSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The settings of a sandbox in JSON; what is absent is as it is by default. */
final class Settings {
    private static final Set<String> NAMES =
            new TreeSet<>(Set.of("strict", "checkReferences", "quota", "countRefused", "retryAfter", "pageSize"));

    private Settings() {}

    static ConsoleSandbox.Builder read(@Nullable Object json) {
        JsonInput input = new JsonInput(json, NAMES);
        ConsoleSandbox.Builder settings = ConsoleSandbox.builder()
                .strict(input.trueOrFalse("strict", false))
                .checkReferences(input.trueOrFalse("checkReferences", false))
                .countRefused(input.trueOrFalse("countRefused", false))
                .retryAfter(input.trueOrFalse("retryAfter", false));
        if (input.has("pageSize")) {
            settings.pageSize(input.integer("pageSize"));
        }
        if (input.has("quota")) {
            settings.quota(quota(input.any("quota")));
        }
        return settings;
    }

    /** {@code "documented"}, {@code "unlimited"}, or limits by their class. */
    static Quota quota(@Nullable Object json) {
        if ("documented".equals(json)) {
            return Quota.documented();
        }
        if ("unlimited".equals(json)) {
            return Quota.unlimited();
        }
        if (!(json instanceof Map<?, ?> byClass)) {
            throw new IllegalArgumentException("\"quota\" must be \"documented\", \"unlimited\", or limits such as"
                    + " {\"mutation\": [{\"permits\": 100, \"seconds\": 10}]}");
        }
        Quota quota = Quota.unlimited();
        Set<String> classes = new TreeSet<>(Set.of("mutation", "id_list", "read"));
        JsonInput input = new JsonInput(byClass, classes);
        for (String name : classes) {
            if (input.has(name)) {
                List<QuotaLimit> limits = new ArrayList<>();
                for (Object one : input.list(name)) {
                    JsonInput limit = new JsonInput(one, new TreeSet<>(Set.of("permits", "seconds")));
                    limits.add(new QuotaLimit(limit.integer("permits"), limit.seconds("seconds")));
                }
                quota = quota.withLimit(new LimitClass(name), limits.toArray(QuotaLimit[]::new));
            }
        }
        return quota;
    }
}
