package com.statsig.console.teams;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Who can approve changes to the configs of a team. */
public record TeamReviewScope(String value) implements OpenEnum {
    public static final TeamReviewScope ANYONE = new TeamReviewScope("anyone");
    public static final TeamReviewScope TEAM_ONLY = new TeamReviewScope("team_only");
    public static final TeamReviewScope ADMIN_ONLY = new TeamReviewScope("admin_only");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ANYONE,
        TEAM_ONLY,
        ADMIN_ONLY,
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
