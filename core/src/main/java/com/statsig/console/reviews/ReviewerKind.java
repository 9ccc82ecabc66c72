package com.statsig.console.reviews;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Whether a reviewer is a person or a group. */
@SnakeCase
public enum ReviewerKind implements Open<ReviewerKind> {
    USER,
    GROUP
}
