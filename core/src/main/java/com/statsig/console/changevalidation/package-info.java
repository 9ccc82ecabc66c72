/**
 * Change validation: a service of yours is asked before a change is saved. What it is sent, what it answers, and the
 * routes for it.
 */
@NullMarked
package com.statsig.console.changevalidation;

import org.jspecify.annotations.NullMarked;
