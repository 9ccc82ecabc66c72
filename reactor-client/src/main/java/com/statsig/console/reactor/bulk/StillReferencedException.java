package com.statsig.console.reactor.bulk;

import java.util.List;

/** A gate that others refer to was neither archived nor deleted. */
public final class StillReferencedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> references;

    StillReferencedException(String gate, List<String> references) {
        super("The gate \"" + gate + "\" was left alone, because others refer to it: " + String.join(", ", references));
        this.references = references;
    }

    /** Who refers to it: the kind and the id of each, {@code experiment checkout_2026}. */
    public List<String> references() {
        return references;
    }
}
