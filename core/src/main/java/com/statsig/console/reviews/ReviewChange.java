package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a review of a gate or a dynamic config proposes: exactly one thing, as the factory methods make it. Only the
 * rules and the default value of a dynamic config can go together; the builder makes such a change.
 *
 * @param rules all rules, not only those that change
 * @param defaultValue of a dynamic config, as plain Java: an object without nulls
 * @param isEnabled the state that is wanted, not a toggle
 * @param isArchived the state that is wanted: false unarchives
 * @param delete true or nothing
 * @param resalt true or nothing
 * @param disableReviewsLocally true or nothing
 * @param restore of a dynamic config
 * @param teamId of a gate
 * @param releasePipelineId {@code Optional.empty()} detaches a dynamic config from its pipeline
 * @param owners of a gate
 */
@ConsoleRecord
@SnakeCase
public record ReviewChange(
        @Nullable List<Rule> rules,
        @Nullable Object defaultValue,
        @Nullable Boolean isEnabled,
        @Nullable Boolean isArchived,
        @Nullable Boolean delete,
        @Nullable Boolean resalt,
        @Nullable Boolean disableReviewsLocally,
        @Nullable ReviewRestore restore,
        @Nullable String teamId,
        @Nullable Optional<String> releasePipelineId,
        @Nullable String idType,
        @Nullable Boolean allowSelfApproval,
        @Nullable List<String> targetAppIds,
        @Nullable List<ReviewOwner> owners,
        @Nullable AllowedReviewers allowedReviewers,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewChangeBuilder.With {
    public static ReviewChangeBuilder builder() {
        return ReviewChangeBuilder.builder();
    }

    /** Replaces all rules: those that are not among these are deleted. {@link #ofRule} changes a single one. */
    public static ReviewChange ofRules(List<Rule> rules) {
        return builder().rules(rules).build();
    }

    /**
     * Changes or adds a single rule.
     *
     * @param current all rules there are, as they were read
     * @param rule takes the place of the one with its id; without an id of these, it is added behind them
     */
    public static ReviewChange ofRule(List<Rule> current, Rule rule) {
        List<Rule> rules = new ArrayList<>(current);
        String id = rule.id();
        boolean isKnown = id != null && current.stream().anyMatch(known -> id.equals(known.id()));
        if (isKnown) {
            rules.replaceAll(known -> Objects.equals(id, known.id()) ? rule : known);
        } else {
            rules.add(rule);
        }
        return ofRules(rules);
    }

    /** Sets the default value of a dynamic config: plain Java, an object without nulls. */
    public static ReviewChange ofDefaultValue(Object defaultValue) {
        return builder().defaultValue(defaultValue).build();
    }

    /** Enables or disables. */
    public static ReviewChange ofEnabled(boolean enabled) {
        return builder().isEnabled(enabled).build();
    }

    /** Archives or unarchives. */
    public static ReviewChange ofArchived(boolean archived) {
        return builder().isArchived(archived).build();
    }

    /** Deletes. */
    public static ReviewChange ofDelete() {
        return builder().delete(true).build();
    }

    /** Changes the salt, which deals all users anew. */
    public static ReviewChange ofResalt() {
        return builder().resalt(true).build();
    }

    /** Ends the need for reviews of this gate or dynamic config. */
    public static ReviewChange ofReviewsDisabled() {
        return builder().disableReviewsLocally(true).build();
    }

    /** Takes a dynamic config back to a state that was committed before. */
    public static ReviewChange ofRestore(String snapshotId) {
        return builder()
                .restore(ReviewRestore.builder().snapshotId(snapshotId).build())
                .build();
    }

    /** Gives a gate to another team. */
    public static ReviewChange ofTeam(String teamId) {
        return builder().teamId(teamId).build();
    }

    /** Sets the release pipeline. */
    public static ReviewChange ofReleasePipeline(String releasePipelineId) {
        return builder().releasePipelineId(releasePipelineId).build();
    }

    /** Detaches a dynamic config from its release pipeline. */
    public static ReviewChange ofNoReleasePipeline() {
        return builder().releasePipelineId(Optional.empty()).build();
    }

    /** Changes the unit. */
    public static ReviewChange ofIdType(String idType) {
        return builder().idType(idType).build();
    }

    /** Lets authors approve their own reviews, or no longer. */
    public static ReviewChange ofSelfApproval(boolean allowed) {
        return builder().allowSelfApproval(allowed).build();
    }

    /** Replaces the target apps. */
    public static ReviewChange ofTargetApps(List<String> targetAppIds) {
        return builder().targetAppIds(targetAppIds).build();
    }

    /** Replaces the owners of a gate. */
    public static ReviewChange ofOwners(List<ReviewOwner> owners) {
        return builder().owners(owners).build();
    }

    /** Sets who may review. */
    public static ReviewChange ofAllowedReviewers(AllowedReviewers allowedReviewers) {
        return builder().allowedReviewers(allowedReviewers).build();
    }
}
