package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Why a review is approved or rejected.
 *
 * @param reason at most 2,000 characters; required to reject
 */
@ConsoleRecord
public record ReviewReason(
        @Nullable String reason,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, ReviewReasonBuilder.With {
    public static ReviewReasonBuilder builder() {
        return ReviewReasonBuilder.builder();
    }
}
