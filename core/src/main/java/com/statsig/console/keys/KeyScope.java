package com.statsig.console.keys;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a key may do. */
@SnakeCase
public enum KeyScope implements Open<KeyScope> {
    OMNI_READ_ONLY,
    OMNI_READ_WRITE,
    CLIENT_DOWNLOAD_CONFIG_SPECS,
    NONE_HASH_ENABLED,
    CAN_ACCESS_KEYS,
    CLIENT_CAN_WRITE_USER_STORE,
    PERSONAL_READ_ONLY,
    PERSONAL_READ_WRITE
}
