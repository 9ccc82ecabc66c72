package com.statsig.console.reviews;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Whether an owner is a person or an API key. */
@SnakeCase
public enum ReviewOwnerType implements Open<ReviewOwnerType> {
    USER,
    SDK_KEY
}
