package com.statsig.console.reviews;

import com.statsig.console.common.Reviewer;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may review changes to a resource. Admins of the project always may, and are not listed.
 *
 * @param everyoneEligible whether nobody in particular is set, so that anybody in the project may
 */
@ConsoleRecord
@SnakeCase
public record EligibleReviewers(
        @Nullable Boolean everyoneEligible,
        @Nullable List<Reviewer> users,
        @Nullable List<ReviewerGroup> groups,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EligibleReviewersBuilder.With {}
