package com.statsig.console;

/** How a request says that it is only to be checked, not carried out. */
public enum DryRun {
    /** By the query parameter {@code dryRun}. */
    QUERY,
    /** By the property {@code dryRun} of the body. */
    BODY
}
