package com.statsig.console.reviews;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Whether an owner is a person or an API key. */
public record ReviewOwnerType(String value) implements OpenEnum {
    public static final ReviewOwnerType USER = new ReviewOwnerType("user");
    public static final ReviewOwnerType SDK_KEY = new ReviewOwnerType("sdk_key");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        USER,
        SDK_KEY,
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
