package com.statsig.console.contract;

import com.statsig.console.reactor.quota.SharedState;

/** Opens a store in a process of its own. It has a public constructor without parameters. */
public interface StoreOpener {
    /** Opens the store that the test started, as text that goes to another process. */
    SharedState open(String address);

    /** Opens it with the opener of that class. */
    static SharedState open(String opener, String address) {
        try {
            return Class.forName(opener)
                    .asSubclass(StoreOpener.class)
                    .getConstructor()
                    .newInstance()
                    .open(address);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(opener + " is no opener of stores", e);
        }
    }
}
