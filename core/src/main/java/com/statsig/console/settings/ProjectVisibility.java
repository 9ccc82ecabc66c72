package com.statsig.console.settings;

import com.statsig.console.json.Open;

/** Who in the company can see a project. */
public enum ProjectVisibility implements Open<ProjectVisibility> {
    OPEN,
    CLOSED,
    EXTERNAL
}
