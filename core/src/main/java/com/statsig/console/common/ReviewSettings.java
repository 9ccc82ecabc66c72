package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether changes to a resource need approval.
 *
 * @param allowedReviewers who may give it; null is anybody with the permission. Not settable here
 */
@ConsoleRecord
public record ReviewSettings(
        @Nullable Boolean requiredReview,
        @Nullable List<Reviewer> allowedReviewers,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewSettingsBuilder.With {
    public static ReviewSettingsBuilder builder() {
        return ReviewSettingsBuilder.builder();
    }
}
