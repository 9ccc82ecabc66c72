package com.statsig.console.keys;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a key is for. */
public record KeyType(String value) implements OpenEnum {
    public static final KeyType SERVER = new KeyType("SERVER");
    public static final KeyType CLIENT = new KeyType("CLIENT");
    public static final KeyType CONSOLE = new KeyType("CONSOLE");
    public static final KeyType SCIM = new KeyType("SCIM");
    public static final KeyType ORG = new KeyType("ORG");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        SERVER,
        CLIENT,
        CONSOLE,
        SCIM,
        ORG,
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
