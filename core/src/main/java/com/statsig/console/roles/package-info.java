/** Roles: their values, requests and routes. */
@NullMarked
package com.statsig.console.roles;

import org.jspecify.annotations.NullMarked;
