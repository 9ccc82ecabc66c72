package com.statsig.console;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A password, token or the like on its way to the server. Its {@link #toString()} is masked. */
@JsonIgnoreType
public final class Secret {
    // Transient: what reads the fields of strange classes finds none.
    private final transient String text;

    private Secret(String text) {
        this.text = text;
    }

    /** A secret with this text. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** The text itself. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Masked. Foreign JSON mappers leave out a property with it, and write this where they cannot, as in a map. */
    @Override
    @JsonValue
    public String toString() {
        return "Secret(***)";
    }
}
