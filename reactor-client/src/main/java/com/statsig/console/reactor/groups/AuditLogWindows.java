package com.statsig.console.reactor.groups;

import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.page.Cursor;
import com.statsig.console.reactor.pipe.Window;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The windows that the audit log is exported in, the newest first: without dates the service lists 90 days, and it does
 * not say whether it lists more with them.
 *
 * @param from the first day of the oldest window
 * @param to the last day of the newest window
 */
record AuditLogWindows(LocalDate from, Supplier<LocalDate> to) implements Window {
    private static final int DAYS = 90;

    @Override
    public Map<String, List<String>> at(@Nullable Cursor place) {
        LocalDate end = place == null ? null : date(place, "endDate");
        LocalDate start = place == null ? null : date(place, "startDate");
        LocalDate last = end == null ? to.get() : end;
        return window(start == null ? start(last) : start, last);
    }

    @Override
    public @Nullable Cursor next(Cursor place) {
        LocalDate start = date(place, "startDate");
        if (start == null || !start.isAfter(from)) {
            return null;
        }
        LocalDate last = start.minusDays(1);
        Map<String, List<String>> next = window(start(last), last);
        next.put("page", List.of("1"));
        return Cursor.of(next);
    }

    private LocalDate start(LocalDate last) {
        LocalDate start = last.minusDays(DAYS - 1);
        return start.isBefore(from) ? from : start;
    }

    private static Map<String, List<String>> window(LocalDate start, LocalDate last) {
        Map<String, List<String>> window = new LinkedHashMap<>();
        window.put("startDate", List.of(start.toString()));
        window.put("endDate", List.of(last.toString()));
        return window;
    }

    private static @Nullable LocalDate date(Cursor place, String name) {
        List<String> dates = place.query().get(name);
        try {
            return dates == null ? null : LocalDate.parse(dates.get(0));
        } catch (DateTimeParseException e) {
            throw new InvalidRequestException(
                    CallInfo.of(AuditLogRoutes.LIST, 0), "The cursor is not of an export: its " + name + " is no date");
        }
    }
}
