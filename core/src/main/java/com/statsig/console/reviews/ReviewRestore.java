package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Back to a state that was committed before.
 *
 * @param snapshotId required
 */
@ConsoleRecord
@SnakeCase
public record ReviewRestore(
        @Nullable String snapshotId,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, ReviewRestoreBuilder.With {
    public static ReviewRestoreBuilder builder() {
        return ReviewRestoreBuilder.builder();
    }
}
