package com.statsig.console.prompts;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Who speaks in a message of a prompt. */
@SnakeCase
public enum PromptRole implements Open<PromptRole> {
    SYSTEM,
    USER,
    ASSISTANT
}
