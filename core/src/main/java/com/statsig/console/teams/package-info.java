/** Teams: their values, requests and routes. */
@NullMarked
package com.statsig.console.teams;

import org.jspecify.annotations.NullMarked;
