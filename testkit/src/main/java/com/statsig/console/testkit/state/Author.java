package com.statsig.console.testkit.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who makes every change: the one key of the project. */
public final class Author {
    public static final String NAME = "CONSOLE API";
    public static final String ID = "1vaQaBoLlkauH9iiuOSBP2";

    private Author() {}

    /** The owner of what the key creates. */
    public static Map<String, @Nullable Object> owner() {
        return Plain.of("ownerID", ID, "ownerName", NAME, "ownerType", "SDK_KEY", "ownerEmail", "");
    }
}
