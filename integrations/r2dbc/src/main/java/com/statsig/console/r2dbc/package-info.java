/** The quota that processes share, and the journal of bulk work, in Postgres. */
@NullMarked
package com.statsig.console.r2dbc;

import org.jspecify.annotations.NullMarked;
