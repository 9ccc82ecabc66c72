package com.statsig.console.testkit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who makes every change: the one key of the project. */
final class Author {
    static final String NAME = "CONSOLE API";
    static final String ID = "1vaQaBoLlkauH9iiuOSBP2";

    private Author() {}

    /** The owner of what the key creates. */
    static Map<String, @Nullable Object> owner() {
        return Plain.of("ownerID", ID, "ownerName", NAME, "ownerType", "SDK_KEY", "ownerEmail", "");
    }
}
