package com.statsig.console.keys;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a key may do. */
public record KeyScope(String value) implements OpenEnum {
    public static final KeyScope OMNI_READ_ONLY = new KeyScope("omni_read_only");
    public static final KeyScope OMNI_READ_WRITE = new KeyScope("omni_read_write");
    public static final KeyScope CLIENT_DOWNLOAD_CONFIG_SPECS = new KeyScope("client_download_config_specs");
    public static final KeyScope NONE_HASH_ENABLED = new KeyScope("none_hash_enabled");
    public static final KeyScope CAN_ACCESS_KEYS = new KeyScope("can_access_keys");
    public static final KeyScope CLIENT_CAN_WRITE_USER_STORE = new KeyScope("client_can_write_user_store");
    public static final KeyScope PERSONAL_READ_ONLY = new KeyScope("personal_read_only");
    public static final KeyScope PERSONAL_READ_WRITE = new KeyScope("personal_read_write");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        OMNI_READ_ONLY,
        OMNI_READ_WRITE,
        CLIENT_DOWNLOAD_CONFIG_SPECS,
        NONE_HASH_ENABLED,
        CAN_ACCESS_KEYS,
        CLIENT_CAN_WRITE_USER_STORE,
        PERSONAL_READ_ONLY,
        PERSONAL_READ_WRITE,
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
