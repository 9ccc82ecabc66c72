package com.statsig.console.reactor.groups;

import com.statsig.console.error.BadRequestException;
import com.statsig.console.page.Cursor;
import com.statsig.console.reactor.pipe.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The end of the time that rows are listed of: the server takes the time of each request for it, so that later pages
 * would shift.
 *
 * @param isSet whether the query names it
 */
record LogWindow(boolean isSet, Supplier<Instant> now) implements Window {
    private static final String END = "end_ts";

    @Override
    public Map<String, List<String>> at(@Nullable Cursor place) {
        if (isSet) {
            return Map.of();
        }
        List<String> end = place == null ? null : place.query().get(END);
        return Map.of(END, end == null ? List.of(Long.toString(now.get().toEpochMilli())) : end);
    }

    @Override
    public RuntimeException explained(BadRequestException refusal, @Nullable Cursor place) {
        return place == null || !place.query().containsKey("after")
                ? refusal
                : refusal.advising("A list goes no further than 100,000 rows. Do not send it again; list the rest in a"
                        + " narrower window: set endTs to the time of the last row that came, or filter more");
    }
}
