package com.statsig.console.prompts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Who speaks in a message of a prompt. */
public record PromptRole(String value) implements OpenEnum {
    public static final PromptRole SYSTEM = new PromptRole("system");
    public static final PromptRole USER = new PromptRole("user");
    public static final PromptRole ASSISTANT = new PromptRole("assistant");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        SYSTEM,
        USER,
        ASSISTANT,
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
