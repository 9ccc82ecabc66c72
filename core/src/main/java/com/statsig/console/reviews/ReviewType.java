package com.statsig.console.reviews;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What kind of change a review proposes. Each kind of resource knows some of them. */
public record ReviewType(String value) implements OpenEnum {
    public static final ReviewType RULES = new ReviewType("rules");
    public static final ReviewType TOGGLE_ENABLED = new ReviewType("toggle_enabled");
    public static final ReviewType ARCHIVE = new ReviewType("archive");
    public static final ReviewType UNARCHIVE = new ReviewType("unarchive");
    public static final ReviewType DELETE = new ReviewType("delete");
    public static final ReviewType RESALT = new ReviewType("resalt");
    public static final ReviewType DISABLE_REVIEWS_LOCALLY = new ReviewType("disable_reviews_locally");
    public static final ReviewType UPDATE_TEAM = new ReviewType("update_team");
    public static final ReviewType UPDATE_RELEASE_PIPELINE = new ReviewType("update_release_pipeline");
    public static final ReviewType EDIT_ID_TYPE = new ReviewType("edit_id_type");
    public static final ReviewType UPDATE_ALLOW_SELF_APPROVAL = new ReviewType("update_allow_self_approval");
    public static final ReviewType UPDATE_TARGET_APPLICATIONS = new ReviewType("update_target_applications");
    public static final ReviewType UPDATE_OWNERS = new ReviewType("update_owners");
    public static final ReviewType ALLOWED_REVIEWERS = new ReviewType("allowed_reviewers");
    public static final ReviewType START = new ReviewType("start");
    public static final ReviewType STOP = new ReviewType("stop");
    public static final ReviewType PAUSE = new ReviewType("pause");
    public static final ReviewType RESTART = new ReviewType("restart");
    public static final ReviewType ABANDON = new ReviewType("abandon");
    public static final ReviewType MAKE_DECISION = new ReviewType("make_decision");
    public static final ReviewType UPDATE_SETTINGS = new ReviewType("update_settings");
    public static final ReviewType UPDATE_OVERRIDES = new ReviewType("update_overrides");
    public static final ReviewType UPDATE_ALLOWED_REVIEWERS = new ReviewType("update_allowed_reviewers");
    public static final ReviewType UPDATE_DEFAULT_IMPACT_MULTIPLIER =
            new ReviewType("update_default_impact_multiplier");
    public static final ReviewType SCHEDULED_START = new ReviewType("scheduled_start");
    public static final ReviewType SCHEDULED_START_EDIT = new ReviewType("scheduled_start_edit");
    public static final ReviewType ROLLOUT = new ReviewType("rollout");
    public static final ReviewType SCHEDULE_ROLLOUT = new ReviewType("schedule_rollout");
    public static final ReviewType REALLOCATE = new ReviewType("reallocate");
    public static final ReviewType CHANGE_ENABLED_GROUPS = new ReviewType("change_enabled_groups");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
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
        CHANGE_ENABLED_GROUPS,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
