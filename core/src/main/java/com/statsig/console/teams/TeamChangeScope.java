package com.statsig.console.teams;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Who can change the configs of a team. */
public record TeamChangeScope(String value) implements OpenEnum {
    public static final TeamChangeScope ANYONE = new TeamChangeScope("anyone");
    public static final TeamChangeScope TEAM_ONLY = new TeamChangeScope("team_only");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ANYONE,
        TEAM_ONLY,
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
