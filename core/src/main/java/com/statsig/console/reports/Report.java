package com.statsig.console.reports;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A report to be downloaded.
 *
 * @param url where it is, for a while
 */
@ConsoleRecord
public record Report(
        @Nullable String url,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, ReportBuilder.With {}
