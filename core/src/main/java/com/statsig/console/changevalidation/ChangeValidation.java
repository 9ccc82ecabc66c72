package com.statsig.console.changevalidation;

import com.statsig.console.common.Link;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a service that validates changes. Null leaves a property out.
 *
 * @param reviewID required; the {@code review_id} of the change
 * @param validated required; whether the change may be saved
 * @param message why, for whom made the change
 * @param debugLinks where to read more
 * @param releasePipelineIDForCommit the release pipeline to save the change with; {@code Optional.empty()} for none
 */
@ConsoleRecord
public record ChangeValidation(
        @Nullable String reviewID,
        @Nullable Boolean validated,
        @Nullable String message,
        @Nullable List<Link> debugLinks,
        @Nullable Optional<String> releasePipelineIDForCommit,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ChangeValidationBuilder.With {
    public static ChangeValidationBuilder builder() {
        return ChangeValidationBuilder.builder();
    }
}
