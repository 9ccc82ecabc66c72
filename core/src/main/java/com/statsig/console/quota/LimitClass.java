package com.statsig.console.quota;

import java.util.regex.Pattern;

/**
 * A kind of request that the server counts on its own. Each route names the classes it draws from: most mutations draw
 * from {@link #MUTATION}, those of segments from {@link #SEGMENT}, a write to an id list from {@link #SEGMENT} and {@link
 * #ID_LIST}, a read from {@link #READ}.
 *
 * <p>The set is open: a class of one's own is {@code new LimitClass("experiment_write")}.
 *
 * @param name lower case letters, digits and underscores, starting with a letter; part of the names of metrics
 */
public record LimitClass(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** Reads. The server documents no limit for them. */
    public static final LimitClass READ = new LimitClass("read");

    /** Everything that changes something, but for segments: POST, PUT, PATCH and DELETE. */
    public static final LimitClass MUTATION = new LimitClass("mutation");

    /** Everything that changes a segment. */
    public static final LimitClass SEGMENT = new LimitClass("segment");

    /** Adding ids to the id list of a segment and removing them. */
    public static final LimitClass ID_LIST = new LimitClass("id_list");

    public LimitClass {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Limit class \"" + name
                    + "\": use lower case letters, digits and underscores, starting with a letter");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
