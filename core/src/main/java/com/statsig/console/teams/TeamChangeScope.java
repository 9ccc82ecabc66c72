package com.statsig.console.teams;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Who can change the configs of a team. */
@SnakeCase
public enum TeamChangeScope implements Open<TeamChangeScope> {
    ANYONE,
    TEAM_ONLY
}
