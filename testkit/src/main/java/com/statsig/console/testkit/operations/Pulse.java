package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The results of a rule, a holdout or an experiment. A load is finished at once; the results are those that a test has attached. */
public final class Pulse {
    private static final Schema LOAD =
            Schema.of("refresh:full|incremental|metric metricIDs:array ruleId:string turboMode:boolean");

    private Pulse() {}

    public static Reply load(Call call) {
        call.check(LOAD, List.of("ruleId"));
        return loadAll(call);
    }

    public static Reply loadAll(Call call) {
        Map<String, @Nullable Object> body = call.body();
        call.check(LOAD, List.of());
        long now = call.project().now();
        String day = call.project().today().toString();
        call.resource()
                .part("pulseLoadHistory")
                .add(
                        0,
                        Plain.frozen(Plain.of(
                                "creatorName",
                                Author.NAME,
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
                                call.project().ids().next())));
        return Reply.message(call.group().noun() + " loaded successfully.");
    }

    public static Reply historyOfRule(Call call) {
        Rules.index(call);
        return history(call);
    }

    public static Reply history(Call call) {
        return call.page(
                "Pulse load history listed successfully.",
                List.copyOf(call.resource().part("pulseLoadHistory")),
                load -> load);
    }

    public static Reply details(Call call) {
        Map<String, @Nullable Object> load =
                call.resource().part("pulseLoadHistory").get(index(call));
        Map<String, @Nullable Object> job = Plain.of(
                "jobType",
                "pulse",
                "jobIDs",
                List.of(),
                "startTime",
                load.get("createdTime"),
                "endTime",
                load.get("finishedTime"),
                "sql",
                null);
        return Reply.data(
                "Pulse load history read successfully.", Plain.of("dagID", load.get("dagID"), "jobs", List.of(job)));
    }

    /** A load may be over already: it is cancelled all the same. */
    public static Reply cancel(Call call) {
        int index = index(call);
        List<Map<String, @Nullable Object>> loads = call.resource().part("pulseLoadHistory");
        Map<String, @Nullable Object> cancelled = new LinkedHashMap<>(loads.get(index));
        cancelled.put("finishedState", "cancelled");
        loads.set(index, Plain.frozen(cancelled));
        return Reply.message("Pulse load canceled successfully.");
    }

    private static int index(Call call) {
        List<Map<String, @Nullable Object>> loads = call.resource().part("pulseLoadHistory");
        for (int i = 0; i < loads.size(); i++) {
            if (call.parameter("dagID").equals(loads.get(i).get("dagID"))) {
                return i;
            }
        }
        throw Refusal.notFound("Pulse load history not found.");
    }

    public static Reply resultsOfRule(Call call) {
        Rules.index(call);
        return results(call);
    }

    public static Reply results(Call call) {
        List<Map<String, @Nullable Object>> put = call.resource().part("pulseResults");
        return Reply.data(
                "Successfully loaded Pulse Results",
                put.isEmpty()
                        ? Plain.of("ds", call.project().today().toString(), "monitoringMetrics", List.of())
                        : put.get(0));
    }
}
