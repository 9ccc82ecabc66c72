package com.statsig.console.testkit.server;

import com.statsig.console.testkit.call.Reply;
import org.jspecify.annotations.Nullable;

/** Answers requests whose paths do not belong to the API. No fault meets them, and they are not counted. */
public interface OtherPaths {
    /**
     * The answer; null when the path is none of these.
     *
     * @param target path and query as they came
     */
    @Nullable
    Reply answer(String method, String target, byte[] body);
}
