package com.statsig.console.teams;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Who can approve changes to the configs of a team. */
@SnakeCase
public enum TeamReviewScope implements Open<TeamReviewScope> {
    ANYONE,
    TEAM_ONLY,
    ADMIN_ONLY
}
