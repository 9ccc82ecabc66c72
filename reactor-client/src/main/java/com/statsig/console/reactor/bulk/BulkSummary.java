package com.statsig.console.reactor.bulk;

import com.statsig.console.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sum of a run.
 *
 * @param name of the work
 * @param counts of items
 * @param requests sent, retries included
 * @param elapsed from start to end
 * @param failures how many items failed for which reason, by the class of the error; the most frequent first
 */
public record BulkSummary(String name, BulkCounts counts, long requests, Duration elapsed, Map<String, Long> failures) {

    /** Whether every item is done. */
    public boolean isComplete() {
        return counts.failed() == 0;
    }

    /** As one JSON object; times in seconds. */
    public String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("succeeded", counts.succeeded());
        json.put("failed", counts.failed());
        json.put("skipped", counts.skipped());
        json.put("planned", counts.planned());
        json.put("requests", requests);
        json.put("seconds", elapsed.toMillis() / 1000.0);
        json.put("failures", failures);
        return new String(JsonCodec.lenient().write(json), StandardCharsets.UTF_8);
    }

    /** In one line, for a log or a terminal. */
    @Override
    public String toString() {
        return name + ": " + counts.succeeded() + " succeeded, " + counts.failed() + " failed, " + counts.skipped()
                + " skipped" + (counts.planned() > 0 ? ", " + counts.planned() + " planned" : "") + ", " + requests
                + " requests in " + BulkProgress.text(elapsed) + (failures.isEmpty() ? "" : "; failures: " + failures);
    }
}
