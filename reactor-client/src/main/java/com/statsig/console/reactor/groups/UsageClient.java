package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.usage.UsageRoutes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What the project is billed for. */
public final class UsageClient {
    private final Pipe pipe;

    UsageClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The billing report from the beginning up to a time. {@code GET /console/v1/project/usage_billing/report} */
    public Flux<String> billingReport(Instant end) {
        return billingReport(null, end);
    }

    /**
     * The billing report of a time, row by row. The text is read whole, up to {@code HttpSettings.maxBodyBytes}, and cut
     * as rows are requested. What is no table, whose first row names the columns and whose rows have as many, is a {@code
     * DecodingException}, and no row of it is emitted. {@code GET /console/v1/project/usage_billing/report}
     *
     * @param start null is the beginning
     * @return rows in CSV, the names of the columns first
     */
    public Flux<String> billingReport(@Nullable Instant start, Instant end) {
        return Call.of(pipe, UsageRoutes.BILLING_REPORT)
                .query("start", start)
                .query("end", end)
                .csv();
    }
}
