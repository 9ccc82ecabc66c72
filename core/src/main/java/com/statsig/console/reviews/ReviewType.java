package com.statsig.console.reviews;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What kind of change a review proposes. Each kind of resource knows some of them. */
@SnakeCase
public enum ReviewType implements Open<ReviewType> {
    RULES,
    TOGGLE_ENABLED,
    ARCHIVE,
    UNARCHIVE,
    DELETE,
    RESALT,
    DISABLE_REVIEWS_LOCALLY,
    UPDATE_TEAM,
    UPDATE_RELEASE_PIPELINE,
    EDIT_ID_TYPE,
    UPDATE_ALLOW_SELF_APPROVAL,
    UPDATE_TARGET_APPLICATIONS,
    UPDATE_OWNERS,
    ALLOWED_REVIEWERS,
    START,
    STOP,
    PAUSE,
    RESTART,
    ABANDON,
    MAKE_DECISION,
    UPDATE_SETTINGS,
    UPDATE_OVERRIDES,
    UPDATE_ALLOWED_REVIEWERS,
    UPDATE_DEFAULT_IMPACT_MULTIPLIER,
    SCHEDULED_START,
    SCHEDULED_START_EDIT,
    ROLLOUT,
    SCHEDULE_ROLLOUT,
    REALLOCATE,
    CHANGE_ENABLED_GROUPS
}
