package com.statsig.console.quota;

import java.util.regex.Pattern;

/**
 * A kind of request that the server counts on its own. Each route names the classes it draws from: a mutation draws
 * from {@link #MUTATION}, a write to an id list from {@link #MUTATION} and {@link #ID_LIST}, a read from {@link #READ}.
 *
 * <p>The set is open: a class of one's own is {@code new LimitClass("experiment_write")}.
 *
 * @param name lower case letters, digits and underscores, starting with a letter; part of the names of metrics
 */
public record LimitClass(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** Reads. The server documents no limit for them. */
    public static final LimitClass READ = new LimitClass("read");

    /** Everything that changes something: POST, PUT, PATCH and DELETE. */
    public static final LimitClass MUTATION = new LimitClass("mutation");

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
