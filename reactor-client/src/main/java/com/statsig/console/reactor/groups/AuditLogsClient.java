package com.statsig.console.reactor.groups;

import com.statsig.console.auditlogs.AuditLog;
import com.statsig.console.auditlogs.AuditLogQuery;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.page.Cursor;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reactor.pipe.Window;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit log: who changed what, and when. {@link #export} reads all of it. */
public final class AuditLogsClient {
    /** There was no service before, so that no log is older. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    /** What a list has without dates, and so what an export asks for at a time. */
    private static final int DAYS = 90;

    private static final Duration LESS_THAN = Duration.ofDays(7);

    private final Pipe pipe;

    AuditLogsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The entries of the last 90 days; {@link #export()} reads older ones, too. {@code GET /console/v1/audit_logs} */
    public PagedFlux<AuditLog> list() {
        return Call.of(pipe, AuditLogRoutes.LIST).paged(AuditLog.class);
    }

    /**
     * The entries that pass the filters. Without dates these are the ones of the last 90 days; {@code endDate} alone is
     * that day and the 90 days before it. {@code startTime} and {@code endTime} must be within the dates, and together
     * less than seven days apart; otherwise the call is refused and nothing is sent. Days are in UTC. {@code GET
     * /console/v1/audit_logs}
     */
    public PagedFlux<AuditLog> list(AuditLogQuery query) {
        Instant startTime = query.startTime();
        Instant endTime = query.endTime();
        Call call = Call.of(pipe, AuditLogRoutes.LIST).query(query);
        if (startTime != null && endTime != null) {
            call = call.refuseUnless(!endTime.isBefore(startTime), "The endTime is before the startTime")
                    .refuseUnless(
                            Duration.between(startTime, endTime).compareTo(LESS_THAN) < 0,
                            "startTime and endTime must be less than seven days apart");
        }
        if (startTime != null || endTime != null) {
            call = call.refuseUnless(
                    areWithinDates(query),
                    "startTime and endTime must be within startDate and endDate, which are the last 90 days when left"
                            + " out");
        }
        return call.paged(AuditLog.class);
    }

    /** Whether the times are within the dates; dates that cannot be read are left to the server. */
    private boolean areWithinDates(AuditLogQuery query) {
        try {
            LocalDate last = query.endDate() == null ? today() : LocalDate.parse(query.endDate());
            LocalDate first = query.startDate() == null ? last.minusDays(DAYS) : LocalDate.parse(query.startDate());
            Instant begin = first.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            return Stream.of(query.startTime(), query.endTime())
                    .allMatch(time -> time == null || (!time.isBefore(begin) && !time.isAfter(end)));
        } catch (DateTimeException e) {
            return true;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(pipe.shared().time().now(), ZoneOffset.UTC);
    }

    /**
     * The whole audit log, up to the day of the subscription, as {@link #export(LocalDate, LocalDate)} reads it. {@code
     * GET /console/v1/audit_logs}
     */
    public PagedFlux<AuditLog> export() {
        return export(AuditLogQuery.builder().build(), FIRST_DAY, this::today);
    }

    /**
     * All entries of these days, however many days that are, the newest first. A list ends after 90 days at most, so the
     * log is read in windows of 90 days, each when its entries are requested, until the first day is reached. Its cursors
     * name the window: {@code byPage(cursor)} goes on where an earlier export stopped. {@code GET /console/v1/audit_logs}
     *
     * @param from the first day, in UTC
     * @param to the last day, in UTC
     */
    public PagedFlux<AuditLog> export(LocalDate from, LocalDate to) {
        return export(AuditLogQuery.builder().build(), from, to);
    }

    /**
     * The entries of these days that pass the filters, as {@link #export(LocalDate, LocalDate)} reads them. {@code GET
     * /console/v1/audit_logs}
     *
     * @param filters without dates, times and a page, which the export sets
     * @param from the first day, in UTC
     * @param to the last day, in UTC
     */
    public PagedFlux<AuditLog> export(AuditLogQuery filters, LocalDate from, LocalDate to) {
        return export(filters, from, () -> to);
    }

    private PagedFlux<AuditLog> export(AuditLogQuery filters, LocalDate from, Supplier<LocalDate> to) {
        return Call.of(pipe, AuditLogRoutes.LIST)
                .query(filters)
                .refuseUnless(
                        Stream.<@Nullable Object>of(
                                        filters.startDate(),
                                        filters.endDate(),
                                        filters.startTime(),
                                        filters.endTime(),
                                        filters.latestID(),
                                        filters.page())
                                .allMatch(set -> set == null),
                        "An export sets startDate, endDate, startTime, endTime, latestID and page itself")
                .refuseUnless(!from.isAfter(to.get()), "The first day of the export is after the last one")
                .paged(AuditLog.class, new ExportWindows(from, to));
    }

    /**
     * The windows that the audit log is exported in, the newest first: without dates the service lists 90 days, and it does
     * not say whether it lists more with them.
     *
     * @param from the first day of the oldest window
     * @param to the last day of the newest window
     */
    private record ExportWindows(LocalDate from, Supplier<LocalDate> to) implements Window {
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
                        CallInfo.of(AuditLogRoutes.LIST, 0),
                        "The cursor is not of an export: its " + name + " is no date");
            }
        }
    }
}
