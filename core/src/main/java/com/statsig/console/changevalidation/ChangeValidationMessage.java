package com.statsig.console.changevalidation;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What to show while a change is being validated.
 *
 * @param reviewID required; the {@code review_id} of the change
 * @param message replaces the one shown so far
 */
@ConsoleRecord
public record ChangeValidationMessage(
        @Nullable String reviewID,
        @Nullable String message,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ChangeValidationMessageBuilder.With {
    public static ChangeValidationMessageBuilder builder() {
        return ChangeValidationMessageBuilder.builder();
    }
}
