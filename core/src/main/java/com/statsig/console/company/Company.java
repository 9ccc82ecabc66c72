package com.statsig.console.company;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The company that a key belongs to.
 *
 * @param orgID the organization the company is part of; null when it is part of none
 * @param resultsUpTo until when results have been computed
 */
@ConsoleRecord
public record Company(
        @Nullable String companyID,
        @Nullable String companyName,
        @Nullable Boolean isWarehouseNative,
        @Nullable String orgID,
        @Nullable String orgName,
        @Nullable Instant resultsUpTo,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, CompanyBuilder.With {}
