package com.statsig.console;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A Console API key ({@code console-...}). Its {@link #toString()} is masked; the text itself is only in {@link
 * #reveal()}.
 */
@JsonIgnoreType
public final class ApiKey {
    /** What replaces a key in messages, logs and paths. */
    public static final String MASK = "***";

    // Transient: what reads the fields of strange classes finds none.
    private final transient String value;
    private transient volatile @Nullable Mask mask;

    private ApiKey(String value) {
        this.value = value;
    }

    /**
     * @param value the key as the Statsig console shows it
     * @throws IllegalArgumentException when it is blank or has a character that no key and no HTTP header can have, such
     *     as a newline at its end; the message does not contain it
     */
    public static ApiKey of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The API key is blank. Create one in the Statsig console under Settings,"
                    + " Keys & Environments, as a Console API key");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("The API key has a character that no key has: white space, a line break"
                    + " or a letter outside ASCII. Was it read from a file with its newline?");
        }
        return new ApiKey(value);
    }

    /** The key itself, for the header of a request and nothing else. */
    public String reveal() {
        return value;
    }

    /**
     * The text without this key, in whatever encoding it is there, and without anything that looks like a Statsig key. A
     * text that cannot be made safe becomes {@link #MASK}.
     */
    public String scrub(String text) {
        Mask known = mask;
        if (known == null) {
            known = Mask.of(value);
            mask = known;
        }
        return known.apply(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiKey that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked. Foreign JSON mappers leave out a property with it, and write this where they cannot, as in a map. */
    @Override
    @JsonValue
    public String toString() {
        return "ApiKey(" + MASK + ")";
    }
}
