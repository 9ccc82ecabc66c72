package com.statsig.console.page;

/** What may stand where a list is asked for. */
public enum ListShape {
    /** An array, with or without the envelope around it. */
    ARRAY,
    /** That, or one object in the envelope, which is read as an array of one. */
    ARRAY_OR_OBJECT,
    /** That of {@link #ARRAY}, or one object without the envelope. */
    ARRAY_OR_BARE_OBJECT
}
