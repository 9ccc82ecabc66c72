package com.statsig.console.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The results of a rule, a holdout or an experiment. A load is finished at once; the results are those a test has put there. */
final class Pulse {
    private static final Schema LOAD =
            Schema.of("refresh:full|incremental|metric metricIDs:array ruleId:string turboMode:boolean");

    private Pulse() {}

    static Reply load(Call call) {
        Map<String, @Nullable Object> body = call.body();
        LOAD.check(body, List.of("ruleId"));
        long now = call.project().now();
        String day = today(call);
        call.resource()
                .part("pulseLoadHistory")
                .add(
                        0,
                        Plain.frozen(Plain.of(
                                "creatorName",
                                Stamps.NAME,
                                "createdTime",
                                now,
                                "finishedTime",
                                now,
                                "finishedState",
                                "success",
                                "startDs",
                                day,
                                "endDs",
                                day,
                                "reloadType",
                                Objects.requireNonNullElse(body.get("refresh"), "full"),
                                "turboMode",
                                Boolean.TRUE.equals(body.get("turboMode")),
                                "dagID",
                                call.project().ids.next())));
        return Reply.message(call.group().noun + " loaded successfully.");
    }

    static Reply history(Call call) {
        Rules.index(call);
        return call.page(
                "Pulse load history listed successfully.",
                List.copyOf(call.resource().part("pulseLoadHistory")),
                load -> load);
    }

    static Reply resultsOfRule(Call call) {
        Rules.index(call);
        return results(call);
    }

    static Reply results(Call call) {
        List<Map<String, @Nullable Object>> put = call.resource().part("pulseResults");
        return Reply.data(
                "Successfully loaded Pulse Results",
                put.isEmpty() ? Plain.of("ds", today(call), "monitoringMetrics", List.of()) : put.get(0));
    }

    private static String today(Call call) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(call.project().now()), ZoneOffset.UTC)
                .toString();
    }
}
