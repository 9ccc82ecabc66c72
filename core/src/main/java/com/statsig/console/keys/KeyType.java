package com.statsig.console.keys;

import com.statsig.console.json.Open;

/** What a key is for. */
public enum KeyType implements Open<KeyType> {
    SERVER,
    CLIENT,
    CONSOLE,
    SCIM,
    ORG
}
